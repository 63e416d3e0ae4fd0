import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RunItem } from '../../../main/contract.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useRuns } from '../../stores/runs.ts'
import classes from './scenario.module.css'

/** How the last run ended, where that needs saying, and a way on. */
export const LastRun = ({ run, onError }: { run: RunItem; onError: (error: unknown) => void }) => {
  const { t } = useTranslation()
  const resume = useRuns((state) => state.resume)
  const counts = { done: run.replicatesDone, all: run.replicates }
  switch (run.status) {
    case 'failed':
      return <Failure error={new Error(run.error ?? '')} title={t('runs.failed')} />
    case 'cancelled':
      return (
        <p className={classes.notice}>
          {counts.done > 0 ? t('runs.cancelledPart', counts) : t('runs.cancelled')}
        </p>
      )
    case 'interrupted':
      return (
        <div className={classes.notice}>
          <span>{t('runs.interrupted', counts)}</span>
          <Button size="compact-sm" onClick={() => void resume(run).catch(onError)}>
            {t('runs.resume')}
          </Button>
        </div>
      )
    default:
      return null
  }
}
