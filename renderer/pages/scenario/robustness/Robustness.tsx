import { Button, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../../main/contract.ts'
import type { Scenario } from '../../../../simulation/scenario/schema.ts'
import { sameScenario } from '../../../results/same-scenario.ts'
import { Failure } from '../../../shell/Failure.tsx'
import { useRobustness } from '../../../stores/robustness.ts'
import { BeforeCheck } from './BeforeCheck.tsx'
import { Checked } from './Checked.tsx'
import { CheckProgress } from './CheckProgress.tsx'
import classes from './robustness.module.css'

interface Props {
  id: number
  scenario: Scenario
  dataset: DatasetInfo
  /** The scenario's name in the reader's language. */
  name: string
}

/** Does the conclusion hold? Asks for a check of the scenario as it stands in the editor, and shows the newest one. */
export const Robustness = ({ id, scenario, dataset, name }: Props) => {
  const { t } = useTranslation()
  const state = useRobustness(({ checks }) => checks[id])
  const { start, cancel } = useRobustness()
  const { running = null, error = null } = state ?? {}
  // A check on another dataset speaks of what this one does not have.
  const check = state?.check?.scenario.dataset === dataset.id ? state.check : null
  const isStale = check !== null && !sameScenario(check.scenario, scenario)
  const begin = (): void => void start(id, scenario)
  return (
    <div className={classes.robustness}>
      <VisuallyHidden role="status">{check === null || running !== null ? '' : t('robustness.finished')}</VisuallyHidden>
      <Failure error={error} title={t('robustness.failed')} />
      {running !== null && <CheckProgress running={running} onCancel={() => void cancel(id)} />}
      {check === null && running === null && <BeforeCheck scenario={scenario} dataset={dataset} onStart={begin} />}
      {check !== null && (
        <>
          {running === null && isStale && (
            <div className={classes.stale} role="status">
              {t('robustness.stale')}
              <Button size="compact-sm" onClick={begin}>
                {t('robustness.repeat')}
              </Button>
            </div>
          )}
          <Checked check={check} dataset={dataset} name={name} />
        </>
      )}
    </div>
  )
}
