import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { NumberLever } from '../../fields/NumberLever.tsx'
import { useEditor } from '../../stores/editor.ts'
import { defaults } from './defaults.ts'
import classes from './scenario.module.css'

const SHARE = { min: 0, max: 1 }

const EngineFields = ({ scenario }: { scenario: Scenario }) => {
  const { t } = useTranslation()
  const edit = useEditor((state) => state.edit)
  const set = (field: 'workersPerAgent' | 'replicates' | 'seed', value: number): void =>
    edit(`engine.${field}`, (old) => ({ ...old, engine: { ...old.engine, [field]: value } }))
  return (
    <>
      <NumberLever
        label={t('editor.workersPerAgent')}
        help={t('editor.workersPerAgentHelp')}
        unit={t('charts.people')}
        value={scenario.engine.workersPerAgent}
        fallback={defaults.engine.workersPerAgent}
        bounds={{ min: 1, max: 1e7 }}
        onChange={(value) => set('workersPerAgent', value)}
      />
      <NumberLever
        label={t('editor.replicates')}
        help={t('editor.replicatesHelp')}
        value={scenario.engine.replicates}
        fallback={defaults.engine.replicates}
        bounds={{ min: 1, max: 10_000, whole: true }}
        onChange={(value) => set('replicates', value)}
      />
      <NumberLever
        label={t('editor.seed')}
        help={t('editor.seedHelp')}
        value={scenario.engine.seed}
        fallback={defaults.engine.seed}
        bounds={{ min: 0, max: 4_294_967_295, whole: true }}
        onChange={(value) => set('seed', value)}
      />
    </>
  )
}

/** Tool maturity and the engine, for those who want them. */
export const AdvancedSection = ({ scenario }: { scenario: Scenario }) => {
  const { t } = useTranslation()
  const edit = useEditor((state) => state.edit)
  const { kind } = scenario.engine
  const mature = (field: 'start' | 'end' | 'years', value: number): void =>
    edit(`toolMaturity.${field}`, (old) => ({ ...old, toolMaturity: { ...old.toolMaturity, [field]: value } }))
  return (
    <details className={classes.section}>
      <summary>
        <h2>{t('editor.advanced')}</h2>
      </summary>
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
      <p className={classes.help}>{kind === 'meanfield' ? t('editor.meanfieldHelp') : t('editor.agentsHelp')}</p>
      {kind === 'agents' && <EngineFields scenario={scenario} />}
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
    </details>
  )
}
