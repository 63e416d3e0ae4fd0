import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { NumberLever } from '../../fields/NumberLever.tsx'
import { isRandom } from '../../results/randomness.ts'
import { useEditor } from '../../stores/editor.ts'
import { defaults } from './defaults.ts'

/** What the chosen engine needs to know: agents their sample and the careers to keep, any luck its replicates. */
export const EngineFields = ({ scenario }: { scenario: Scenario }) => {
  const { t } = useTranslation()
  const edit = useEditor((state) => state.edit)
  const { kind, workersPerAgent, replicates, seed, careers } = scenario.engine
  const set = (field: 'workersPerAgent' | 'replicates' | 'seed' | 'careers', value: number): void =>
    edit(`engine.${field}`, (old) => ({ ...old, engine: { ...old.engine, [field]: value } }))
  return (
    <>
      {kind === 'agents' && (
        <NumberLever
          label={t('editor.workersPerAgent')}
          help={t('editor.workersPerAgentHelp')}
          unit={t('charts.people')}
          value={workersPerAgent}
          fallback={defaults.engine.workersPerAgent}
          bounds={{ min: 1, max: 1e7 }}
          presets={[
            { value: 100, label: t('editor.onePercent') },
            { value: 1, label: t('editor.everyWorker') },
          ]}
          onChange={(value) => set('workersPerAgent', value)}
        />
      )}
      {isRandom(scenario) && (
        <>
          <NumberLever
            label={t('editor.replicates')}
            help={t('editor.replicatesHelp')}
            value={replicates}
            fallback={defaults.engine.replicates}
            bounds={{ min: 1, max: 10_000, whole: true }}
            onChange={(value) => set('replicates', value)}
          />
          <NumberLever
            label={t('editor.seed')}
            help={t('editor.seedHelp')}
            value={seed}
            fallback={defaults.engine.seed}
            bounds={{ min: 0, max: 4_294_967_295, whole: true }}
            onChange={(value) => set('seed', value)}
          />
        </>
      )}
      {kind === 'agents' && (
        <NumberLever
          label={t('editor.careers')}
          help={t('editor.careersHelp')}
          unit={t('editor.workers')}
          value={careers}
          fallback={defaults.engine.careers}
          bounds={{ min: 0, max: 10_000, whole: true }}
          step={100}
          presets={[
            { value: 0, label: t('editor.noCareers') },
            { value: 1000, label: t('editor.manyCareers') },
            { value: 10_000, label: t('editor.mostCareers') },
          ]}
          onChange={(value) => set('careers', value)}
        />
      )}
    </>
  )
}
