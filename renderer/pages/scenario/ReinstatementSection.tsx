import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { NumberLever } from '../../fields/NumberLever.tsx'
import { SHARE } from '../../fields/parse-number.ts'
import { useEditor } from '../../stores/editor.ts'
import { defaults } from './defaults.ts'
import { Section } from './Section.tsx'

/** How much of the automated work comes back, and where. */
export const ReinstatementSection = ({ scenario }: { scenario: Scenario }) => {
  const { t } = useTranslation()
  const edit = useEditor((state) => state.edit)
  const set = (field: keyof Scenario['reinstatement'], value: number): void =>
    edit(`reinstatement.${field}`, (old) => ({ ...old, reinstatement: { ...old.reinstatement, [field]: value } }))
  return (
    <Section title={t('editor.reinstatement')} isOpen>
      <NumberLever
        label={t('editor.reinstatementShare')}
        help={t('editor.reinstatementHelp')}
        origin={t('editor.originAssumption')}
        value={scenario.reinstatement.share}
        fallback={defaults.reinstatement.share}
        bounds={SHARE}
        step={0.05}
        slider
        onChange={(value) => set('share', value)}
      />
      <NumberLever
        label={t('editor.newRoleShare')}
        help={t('editor.newRoleHelp')}
        origin={t('editor.originAssumption')}
        value={scenario.reinstatement.newRoleShare}
        fallback={defaults.reinstatement.newRoleShare}
        bounds={SHARE}
        step={0.05}
        slider
        onChange={(value) => set('newRoleShare', value)}
      />
      <NumberLever
        label={t('editor.newRoleMobility')}
        help={t('editor.newRoleMobilityHelp')}
        origin={t('editor.originAssumption')}
        value={scenario.reinstatement.newRoleMobility}
        fallback={defaults.reinstatement.newRoleMobility}
        bounds={SHARE}
        step={0.05}
        slider
        onChange={(value) => set('newRoleMobility', value)}
      />
    </Section>
  )
}
