import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { useFormat } from '../i18n/format.ts'
import { isRandom } from './randomness.ts'

/** The engine of a run in words. */
export const useRunFacts = (): ((scenario: Scenario) => string) => {
  const { t } = useTranslation()
  const format = useFormat()
  return (scenario) => {
    const { kind, workersPerAgent, replicates, seed } = scenario.engine
    const repeated = { replicates: format.integer(replicates), seed }
    if (kind === 'meanfield') {
      return isRandom(scenario) ? t('runs.meanfieldDrawnFacts', repeated) : t('runs.meanfieldFacts')
    }
    return workersPerAgent === 1
      ? t('runs.everyoneFacts', repeated)
      : t('runs.agentsFacts', { workers: format.integer(workersPerAgent), ...repeated })
  }
}
