import { Button } from '@mantine/core'
import { IconPlayerPlayFilled } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../shell/Failure.tsx'
import { useRuns } from '../../stores/runs.ts'
import { RunProgress } from '../scenario/RunProgress.tsx'
import classes from './compare.module.css'
import { newestOf } from './compared.ts'

interface Props {
  id: number
  name: string
  /** Whether the scenario is offered to be run, if nothing is under way. */
  isOffered: boolean
}

/** Runs a scenario without leaving the page, and shows how far that is. */
export const RunHere = ({ id, name, isOffered }: Props) => {
  const { t } = useTranslation()
  const runs = useRuns((state) => state.runs[id])
  const start = useRuns((state) => state.start)
  const [starting, setStarting] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { active } = newestOf(runs)
  const last = runs?.at(0)
  const failed = last?.status === 'failed' ? new Error(last.error ?? '') : null

  const run = async (): Promise<void> => {
    setStarting(true)
    setError(null)
    try {
      await start(id)
    } catch (failure) {
      setError(failure)
    } finally {
      setStarting(false)
    }
  }

  return (
    <>
      {active !== undefined && (
        <div className={classes.progress}>
          <RunProgress run={active} onError={setError} />
        </div>
      )}
      {active === undefined && isOffered && (
        <Button
          size="xs"
          variant="light"
          loading={starting}
          leftSection={<IconPlayerPlayFilled size={12} aria-hidden />}
          aria-label={t('compare.runOf', { name })}
          onClick={() => void run()}
        >
          {t('runs.run')}
        </Button>
      )}
      <Failure error={error ?? (active === undefined && isOffered ? failed : null)} />
    </>
  )
}
