import { Loader } from '@mantine/core'
import { memo, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { datasetOf } from '../../results/dataset-of.ts'
import { Results } from '../../results/Results.tsx'
import { sameScenario } from '../../results/same-scenario.ts'
import { hasResult, isActive } from '../../results/standing.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useDataset, useDatasets } from '../../stores/dataset.ts'
import { useEarly } from '../../stores/early.ts'
import { useFetched } from '../../stores/fetched-once.ts'
import { useResults, useTotals } from '../../stores/of-run.ts'
import { useRuns } from '../../stores/runs.ts'
import type { SectionProps } from './Editor.tsx'
import { RunPicker } from './RunPicker.tsx'
import classes from './scenario.module.css'

/** Drawn anew only with another result, not with every lever that moves beside it. */
const Drawn = memo(Results)

/** What stands where there is no result yet. */
const NOTHING = {
  idle: { title: 'runs.emptyTitle', text: 'runs.empty' },
  running: { title: 'runs.awaitTitle', text: 'runs.await' },
  paused: { title: 'runs.paused', text: 'runs.pausedHelp' },
} as const

interface Props extends Pick<SectionProps, 'scenario'> {
  id: number
  /** The scenario's name in the reader's language. */
  name: string
  /** The section of the results in the address. */
  section: string | undefined
}

/** What the newest run of a scenario, or an earlier one, found. */
export const RunResults = ({ id, scenario, name, section }: Props) => {
  const { t } = useTranslation()
  const runs = useRuns((state) => state.runs[id])
  const early = useEarly((state) => state.views)
  /** A run chosen while another was the newest; a new run takes its place. */
  const [picked, setPicked] = useState<{ id: number; newest: number | undefined } | null>(null)

  const newest = runs?.at(0)
  const active = runs?.find(isActive)
  const withResults = runs?.filter((run) => hasResult(run) || (isActive(run) && early.has(run.id))) ?? []
  const wanted = picked?.newest === newest?.id ? picked?.id : undefined
  const shown = withResults.find((run) => run.id === wanted) ?? withResults.at(0)
  const ended = shown !== undefined && hasResult(shown) ? shown.id : undefined
  const totals = useFetched(useTotals, ended)
  // Everything else comes once the totals are on the page.
  const result = useFetched(useResults, totals.value === undefined && totals.error === null ? undefined : ended)
  const view = shown && (result.value ?? totals.value ?? early.get(shown.id))
  const isWhole = ended === undefined || result.value !== undefined
  const datasetId = view?.run.datasetId
  const { dataset, error: datasetError } = useDataset(datasetId)
  const runDataset = useMemo(() => dataset && view && datasetOf(dataset, view.scenario), [dataset, view])
  const drawn = useMemo(
    () =>
      view &&
      runDataset && {
        ...{ view, dataset: runDataset },
        name: view.scenario.name === scenario.name ? name : view.scenario.name,
      },
    [view, runDataset, scenario.name, name],
  )
  const isGone = useDatasets(({ items }) => items?.some((item) => item.id === datasetId) === false)
  const nothing = NOTHING[active?.status === 'paused' ? 'paused' : active === undefined ? 'idle' : 'running']

  return (
    <>
      {withResults.length > 1 && (
        <RunPicker
          runs={withResults}
          shown={shown?.id}
          onPick={(run) => setPicked({ id: run, newest: newest?.id })}
        />
      )}
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
      ) : drawn !== undefined ? (
        <Drawn isWhole={isWhole} section={section} shown={drawn} />
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
