import { Button, VisuallyHidden } from '@mantine/core'
import { IconPlayerPlayFilled } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunItem } from '../../../main/contract.ts'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { isActive } from '../../results/standing.ts'
import { useRunFacts } from '../../results/use-run-facts.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useEditor } from '../../stores/editor.ts'
import { useRuns } from '../../stores/runs.ts'
import { LastRun } from './LastRun.tsx'
import { RunProgress } from './RunProgress.tsx'
import classes from './scenario.module.css'

/** What is said aloud when the newest run comes into a state. */
const SPOKEN: Partial<Record<RunItem['status'], 'runs.finished' | 'runs.paused'>> = {
  done: 'runs.finished',
  paused: 'runs.paused',
}

interface Props {
  id: number
  scenario: Scenario
  /** Hears that a run has begun. */
  onStart: () => void
}

/** Saves and runs the scenario; while it runs, shows how far it is. */
export const RunBar = ({ id, scenario, onStart }: Props) => {
  const { t } = useTranslation()
  const facts = useRunFacts()
  const save = useEditor((state) => state.save)
  const runs = useRuns((state) => state.runs[id])
  const start = useRuns((state) => state.start)
  const [starting, setStarting] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const newest = runs?.at(0)
  const spoken = newest && SPOKEN[newest.status]
  const active = runs?.find(isActive)

  const run = async (): Promise<void> => {
    setStarting(true)
    setError(null)
    try {
      if (!(await save())) return
      await start(id)
      onStart()
    } catch (failure) {
      setError(failure)
    } finally {
      setStarting(false)
    }
  }

  return (
    <>
      <div className={classes.runBar} data-tour="run">
        {active === undefined ? (
          <>
            <span className={classes.will}>{t('runs.will', { engine: facts(scenario) })}</span>
            <Button
              leftSection={<IconPlayerPlayFilled size={14} aria-hidden />}
              loading={starting}
              onClick={() => void run()}
            >
              {t('runs.run')}
            </Button>
          </>
        ) : (
          <RunProgress key={active.id} run={active} onError={setError} />
        )}
      </div>
      <VisuallyHidden role="status">{spoken === undefined ? '' : t(spoken)}</VisuallyHidden>
      <Failure error={error} />
      {newest && <LastRun run={newest} onError={setError} />}
    </>
  )
}
