import { Loader } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { SCENARIO_TABS, scenarioAddress } from '../addresses.ts'
import { useNames } from '../i18n/names.ts'
import { Reasons } from '../reasons/Reasons.tsx'
import { datasetOf } from '../results/dataset-of.ts'
import { hasResult } from '../results/standing.ts'
import { Failure } from '../shell/Failure.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useDataset, useDatasetList, useDatasets } from '../stores/dataset.ts'
import { useEditor } from '../stores/editor.ts'
import { useTotals } from '../stores/of-run.ts'
import { followPreview } from '../stores/preview.ts'
import { useRuns } from '../stores/runs.ts'
import { later } from './later.tsx'
import { DatasetGone } from './scenario/DatasetGone.tsx'
import { Editor } from './scenario/Editor.tsx'
import { PreviewStrip } from './scenario/preview/PreviewStrip.tsx'
import { PreviewTab } from './scenario/preview/PreviewTab.tsx'
import { RunBar } from './scenario/RunBar.tsx'
import { ScenarioTabs } from './scenario/ScenarioTabs.tsx'
import classes from './scenario/scenario.module.css'

const Industries = later(async () => (await import('./scenario/industries/Industries.tsx')).Industries)
const RunResults = later(async () => (await import('./scenario/RunResults.tsx')).RunResults)
const Robustness = later(async () => (await import('./scenario/robustness/Robustness.tsx')).Robustness)

const PREVIEW_AFTER_MS = 1000

interface Props {
  id: number
  /** The tab in the address; none shows the first. */
  tab: string | undefined
  /** The section of that tab in the address; none shows the first. */
  section: string | undefined
}

/** One scenario: its levers on the left, what follows from them on the right. */
export const ScenarioPage = ({ id, tab, section }: Props) => {
  const { t } = useTranslation()
  const names = useNames()
  const [, go] = useLocation()
  const { open, flush, save, undo, redo } = useEditor.getState()
  const opened = useEditor((state) => state.id)
  const present = useEditor(({ history }) => history?.present)
  const isChanged = useEditor((state) => state.isChanged)
  const sample = useEditor((state) => state.sample)
  const error = useEditor((state) => state.error)
  const loadRuns = useRuns((state) => state.load)
  const [runsError, setRunsError] = useState<unknown>(null)
  const shown = SCENARIO_TABS.find((one) => one === tab) ?? SCENARIO_TABS[0]
  const scenario = opened === id ? present : undefined
  const datasetId = scenario?.dataset
  const { dataset, error: datasetError } = useDataset(datasetId)
  const added = scenario?.addedOccupations
  const withAdded = useMemo(
    () => dataset && added && datasetOf(dataset, { addedOccupations: added }),
    [dataset, added],
  )
  const loadDataset = useDatasets((state) => state.load)
  const items = useDatasetList()
  useTitle(scenario === undefined ? t('editor.title') : names.scenario({ sample, name: scenario.name }))

  useEffect(() => {
    void open(id)
    loadRuns(id)
      .then(() => {
        const newest = useRuns.getState().runs[id]?.find(hasResult)
        // What it found is fetched beside the dataset, not after it.
        if (newest !== undefined) void useTotals.getState().load(newest.id)
      })
      .catch(setRunsError)
    const leave = (): void => void flush()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [id, open, loadRuns, flush])
  const showsPreview = shown !== 'results' || isChanged
  useEffect(() => {
    if (showsPreview) return followPreview()
    // Nothing shows it yet: the results come first.
    let stop: (() => void) | undefined
    const timer = setTimeout(() => (stop = followPreview()), PREVIEW_AFTER_MS)
    return () => {
      clearTimeout(timer)
      stop?.()
    }
  }, [showsPreview])
  useHotkeys(
    [
      ['mod+S', () => void save()],
      ['mod+Z', undo],
      ['mod+shift+Z', redo],
      ['mod+Y', redo],
    ],
    [],
  )

  if (scenario !== undefined && items?.some((item) => item.id === datasetId) === false) {
    return <DatasetGone scenario={scenario} sample={sample} items={items} />
  }
  if (scenario === undefined || dataset === undefined || withAdded === undefined) {
    const problem = opened === id && error !== null ? error : datasetError
    return problem === null ? (
      <Loader aria-label={t('app.loading')} />
    ) : (
      <Failure
        error={problem}
        onRetry={() => {
          void open(id)
          if (datasetId !== undefined) void loadDataset(datasetId)
        }}
      />
    )
  }
  const name = names.scenario({ sample, name: scenario.name })
  return (
    <div className={classes.page}>
      <Editor id={id} scenario={scenario} sample={sample} dataset={dataset}>
        <Reasons scenario={scenario} dataset={withAdded} />
      </Editor>
      <div className={classes.results}>
        <div className={classes.head}>
          <h1 className={classes.name} data-tour="scenario">{name}</h1>
          <RunBar id={id} scenario={scenario} onStart={() => go(scenarioAddress(id, 'results'))} />
        </div>
        <Failure error={runsError} />
        {showsPreview && <PreviewStrip isChanged={isChanged} />}
        <ScenarioTabs id={id} shown={shown} />
        {shown === 'preview' && <PreviewTab dataset={withAdded} name={name} isChanged={isChanged} />}
        {shown === 'industries' && <Industries scenario={scenario} dataset={dataset} name={name} />}
        {shown === 'results' && <RunResults id={id} scenario={scenario} name={name} section={section} />}
        {shown === 'robustness' && <Robustness id={id} scenario={scenario} dataset={dataset} name={name} />}
      </div>
    </div>
  )
}
