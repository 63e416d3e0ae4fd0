import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { useFormat } from '../i18n/format.ts'

/** The engine of a run in words. */
export const useRunFacts = (): ((engine: Scenario['engine']) => string) => {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ kind, workersPerAgent, replicates, seed }) =>
    kind === 'meanfield'
      ? t('runs.meanfieldFacts')
      : t('runs.agentsFacts', { workers: format.integer(workersPerAgent), replicates, seed })
}
