import { Button, Progress } from '@mantine/core'
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunItem } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useRuns } from '../../stores/runs.ts'
import classes from './scenario.module.css'

interface Props {
  run: RunItem
  /** Hears of what the application would not do. */
  onError: (error: unknown) => void
}

/** How far a run is, and ways to halt it, to let it go on and to end it. */
export const RunProgress = ({ run, onError }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { pause, resume, cancel } = useRuns()
  const heard = useRuns((state) => state.progress[run.id])
  /** What was asked for and has not happened yet. */
  const [asked, setAsked] = useState<{ of: RunItem['status'] } | null>(null)
  const isPaused = run.status === 'paused'
  const isWaiting = asked?.of === run.status
  const done = heard?.replicatesDone ?? run.replicatesDone
  const share = heard?.share ?? done / run.replicates

  const ask = (work: Promise<void>): void => {
    setAsked({ of: run.status })
    work.catch((error: unknown) => {
      setAsked(null)
      onError(error)
    })
  }

  const state = t(isPaused ? 'runs.paused' : isWaiting ? 'runs.pausing' : 'runs.running')
  const percent = format.roundPercent(Math.floor(share * 100) / 100)
  return (
    <>
      <div className={classes.progress}>
        <div className={classes.progressText}>
          <span>
            {run.replicates > 1 ? t('runs.counted', { state, done, all: run.replicates }) : state}
          </span>
          <span>{percent}</span>
        </div>
        <Progress.Root size="md">
          <Progress.Section value={share * 100} aria-label={t('runs.progress')} {...(isPaused ? { color: 'gray' } : {})} />
        </Progress.Root>
      </div>
      {isPaused && (
        <Button
          loading={isWaiting}
          leftSection={<IconPlayerPlayFilled size={14} aria-hidden />}
          onClick={() => ask(resume(run))}
        >
          {t('runs.resume')}
        </Button>
      )}
      {!isPaused && run.replicates > 1 && (
        <Button
          variant="default"
          loading={isWaiting}
          leftSection={<IconPlayerPauseFilled size={14} aria-hidden />}
          onClick={() => ask(pause(run.id))}
        >
          {t('runs.pause')}
        </Button>
      )}
      <Button variant="default" aria-label={t('runs.cancelRun')} onClick={() => void cancel(run.id).catch(onError)}>
        {t('runs.cancel')}
      </Button>
    </>
  )
}
