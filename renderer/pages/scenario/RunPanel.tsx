import { Button, Loader, VisuallyHidden } from '@mantine/core'
import { IconPlayerPlayFilled } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunItem } from '../../../main/contract.ts'
import { useNames } from '../../i18n/names.ts'
import { Results } from '../../results/Results.tsx'
import { sameScenario } from '../../results/same-scenario.ts'
import { hasResult, isActive } from '../../results/standing.ts'
import { useRunFacts } from '../../results/use-run-facts.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useDataset, useDatasets } from '../../stores/dataset.ts'
import { useEarly } from '../../stores/early.ts'
import { useEditor } from '../../stores/editor.ts'
import { useOfRun, useResults } from '../../stores/of-run.ts'
import { useRuns } from '../../stores/runs.ts'
import type { SectionProps } from './Editor.tsx'
import { LastRun } from './LastRun.tsx'
import { RunPicker } from './RunPicker.tsx'
import { RunProgress } from './RunProgress.tsx'
import classes from './scenario.module.css'

/** What stands where there is no result yet. */
const NOTHING = {
  idle: { title: 'runs.emptyTitle', text: 'runs.empty' },
  running: { title: 'runs.awaitTitle', text: 'runs.await' },
  paused: { title: 'runs.paused', text: 'runs.pausedHelp' },
} as const

/** What is said aloud when the newest run comes into a state. */
const SPOKEN: Partial<Record<RunItem['status'], 'runs.finished' | 'runs.paused'>> = {
  done: 'runs.finished',
  paused: 'runs.paused',
}

interface Props extends Pick<SectionProps, 'scenario'> {
  id: number
  sample: string | null
}

/** Starts and stops runs of a scenario and shows what the newest one, or an earlier one, found. */
export const RunPanel = ({ id, scenario, sample }: Props) => {
  const { t } = useTranslation()
  const names = useNames()
  const facts = useRunFacts()
  const flush = useEditor((state) => state.flush)
  const runs = useRuns((state) => state.runs[id])
  const start = useRuns((state) => state.start)
  const early = useEarly((state) => state.views)
  const [picked, setPicked] = useState<number | null>(null)
  const [starting, setStarting] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const newest = runs?.at(0)
  const spoken = newest && SPOKEN[newest.status]
  const active = runs?.find(isActive)
  const withResults = runs?.filter((run) => hasResult(run) || (isActive(run) && early.has(run.id))) ?? []
  const shown = withResults.find((run) => run.id === picked) ?? withResults.at(0)
  const result = useOfRun(useResults, shown !== undefined && hasResult(shown) ? shown.id : undefined)
  const view = shown && (result.value ?? early.get(shown.id))
  const datasetId = view?.run.datasetId
  const { dataset, error: datasetError } = useDataset(datasetId)
  const isGone = useDatasets(({ items }) => items?.some((item) => item.id === datasetId) === false)

  const nothing = NOTHING[active?.status === 'paused' ? 'paused' : active === undefined ? 'idle' : 'running']

  const run = async (): Promise<void> => {
    setStarting(true)
    setError(null)
    try {
      if (!(await flush())) return
      await start(id)
      setPicked(null)
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
            <Button
              leftSection={<IconPlayerPlayFilled size={14} aria-hidden />}
              loading={starting}
              onClick={() => void run()}
            >
              {t('runs.run')}
            </Button>
            <span className={classes.will}>{t('runs.will', { engine: facts(scenario) })}</span>
          </>
        ) : (
          <RunProgress key={active.id} run={active} onError={setError} />
        )}
        {withResults.length > 1 && <RunPicker runs={withResults} shown={shown?.id} onPick={setPicked} />}
      </div>
      <VisuallyHidden role="status">{spoken === undefined ? '' : t(spoken)}</VisuallyHidden>
      <Failure error={error} />
      {newest && <LastRun run={newest} onError={setError} />}
      {view !== undefined && !sameScenario(view.scenario, scenario) && (
        <p className={classes.notice} role="status">
          {t('runs.changed')}
        </p>
      )}
      {view === undefined && <Failure error={result.error} />}
      {view !== undefined && dataset === undefined ? (
        isGone ? (
          <p className={classes.notice}>{t('runs.datasetGone', { dataset: datasetId })}</p>
        ) : datasetError === null ? (
          <Loader aria-label={t('runs.loading')} />
        ) : (
          <Failure error={datasetError} />
        )
      ) : view !== undefined && dataset !== undefined ? (
        <Results
          shown={{
            view,
            dataset,
            name:
              view.scenario.name === scenario.name
                ? names.scenario({ sample, name: scenario.name })
                : view.scenario.name,
          }}
        />
      ) : shown !== undefined ? (
        result.error === null && <Loader aria-label={t('runs.loading')} />
      ) : (
        runs !== undefined && (
          <div className={classes.noResults}>
            <h2>{t(nothing.title)}</h2>
            <p>{t(nothing.text)}</p>
          </div>
        )
      )}
    </>
  )
}
