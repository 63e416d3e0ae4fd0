import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { NumberLever } from '../../fields/NumberLever.tsx'
import { SHARE } from '../../fields/parse-number.ts'
import { isRandom } from '../../results/randomness.ts'
import { useEditor } from '../../stores/editor.ts'
import { defaults } from './defaults.ts'
import { EngineFields } from './EngineFields.tsx'
import classes from './scenario.module.css'
import { Section } from './Section.tsx'

const engineHelp = (scenario: Scenario) => {
  if (scenario.engine.kind === 'agents') return 'editor.agentsHelp'
  return isRandom(scenario) ? 'editor.meanfieldDrawnHelp' : 'editor.meanfieldHelp'
}

/** Tool maturity and the engine, for those who want them. */
export const AdvancedSection = ({ scenario }: { scenario: Scenario }) => {
  const { t } = useTranslation()
  const edit = useEditor((state) => state.edit)
  const { kind } = scenario.engine
  const mature = (field: 'start' | 'end' | 'years', value: number): void =>
    edit(`toolMaturity.${field}`, (old) => ({ ...old, toolMaturity: { ...old.toolMaturity, [field]: value } }))
  return (
    <Section title={t('editor.advanced')}>
      <h3 className={classes.subheading}>{t('editor.engine')}</h3>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('editor.engine')}
        value={kind}
        onChange={(next) =>
          edit('engine.kind', (old) => ({
            ...old,
            engine: { ...old.engine, kind: next === 'meanfield' ? 'meanfield' : 'agents' },
          }))
        }
        data={[
          { value: 'agents', label: t('editor.agents') },
          { value: 'meanfield', label: t('editor.meanfield') },
        ]}
      />
      <p className={classes.help}>{t(engineHelp(scenario))}</p>
      <EngineFields scenario={scenario} />
      <h3 className={classes.subheading}>{t('editor.maturity')}</h3>
      <p className={classes.help}>{t('editor.maturityHelp')}</p>
      {(['start', 'end'] as const).map((field) => (
        <NumberLever
          key={field}
          label={t(field === 'start' ? 'editor.maturityStart' : 'editor.maturityEnd')}
          help={t('editor.shareUnit')}
          value={scenario.toolMaturity[field]}
          fallback={defaults.toolMaturity[field]}
          bounds={SHARE}
          step={0.05}
          slider
          onChange={(value) => mature(field, value)}
        />
      ))}
      <NumberLever
        label={t('editor.maturityYears')}
        help={t('editor.maturityYearsHelp')}
        unit={t('editor.years')}
        value={scenario.toolMaturity.years}
        fallback={defaults.toolMaturity.years}
        bounds={{ min: 0, max: 200 }}
        onChange={(value) => mature('years', value)}
      />
    </Section>
  )
}
