import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { NumberLever } from '../../fields/NumberLever.tsx'
import { useEditor } from '../../stores/editor.ts'
import { defaults } from './defaults.ts'
import classes from './scenario.module.css'

const SHARE = { min: 0, max: 1 }

/** How much of the automated work comes back, and where. */
export const ReinstatementSection = ({ scenario }: { scenario: Scenario }) => {
  const { t } = useTranslation()
  const edit = useEditor((state) => state.edit)
  const set = (field: 'share' | 'newRoleShare', value: number): void =>
    edit(`reinstatement.${field}`, (old) => ({ ...old, reinstatement: { ...old.reinstatement, [field]: value } }))
  return (
    <section className={classes.section}>
      <h2>{t('editor.reinstatement')}</h2>
      <NumberLever
        label={t('editor.reinstatementShare')}
        help={t('editor.reinstatementHelp')}
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
        value={scenario.reinstatement.newRoleShare}
        fallback={defaults.reinstatement.newRoleShare}
        bounds={SHARE}
        step={0.05}
        slider
        onChange={(value) => set('newRoleShare', value)}
      />
    </section>
  )
}
