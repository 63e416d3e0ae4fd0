import { Loader } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SCENARIO_TABS } from '../addresses.ts'
import { useNames } from '../i18n/names.ts'
import { Failure } from '../shell/Failure.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useDataset, useDatasetList, useDatasets } from '../stores/dataset.ts'
import { useEditor } from '../stores/editor.ts'
import { useRuns } from '../stores/runs.ts'
import { AdoptionSection } from './scenario/AdoptionSection.tsx'
import { DatasetGone } from './scenario/DatasetGone.tsx'
import { Editor } from './scenario/Editor.tsx'
import { RunPanel } from './scenario/RunPanel.tsx'
import { ScenarioTabs } from './scenario/ScenarioTabs.tsx'
import classes from './scenario/scenario.module.css'

interface Props {
  id: number
  /** The tab in the address; none shows the first. */
  tab: string | undefined
}

/** One scenario: its levers on the left, what follows from them on the right. */
export const ScenarioPage = ({ id, tab }: Props) => {
  const { t } = useTranslation()
  const names = useNames()
  const { id: opened, open, flush, undo, redo, history, sample, error } = useEditor()
  const loadRuns = useRuns((state) => state.load)
  const [runsError, setRunsError] = useState<unknown>(null)
  const shown = SCENARIO_TABS.find((one) => one === tab) ?? SCENARIO_TABS[0]
  const scenario = opened === id ? history?.present : undefined
  const datasetId = scenario?.dataset
  const { dataset, error: datasetError } = useDataset(datasetId)
  const loadDataset = useDatasets((state) => state.load)
  const items = useDatasetList()
  useTitle(scenario === undefined ? t('editor.title') : names.scenario({ sample, name: scenario.name }))

  useEffect(() => {
    void open(id)
    loadRuns(id).catch(setRunsError)
    const leave = (): void => void flush()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [id, open, loadRuns, flush])
  useHotkeys(
    [
      ['mod+Z', undo],
      ['mod+shift+Z', redo],
      ['mod+Y', redo],
    ],
    [],
  )

  if (scenario !== undefined && items?.some((item) => item.id === datasetId) === false) {
    return <DatasetGone scenario={scenario} sample={sample} items={items} />
  }
  if (scenario === undefined || dataset === undefined) {
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
  return (
    <div className={classes.page}>
      <Editor scenario={scenario} sample={sample} dataset={dataset} />
      <div className={classes.results}>
        <h1 className={classes.name} data-tour="scenario">{names.scenario({ sample, name: scenario.name })}</h1>
        <Failure error={runsError} />
        <ScenarioTabs id={id} shown={shown} />
        {shown === 'industries' && <AdoptionSection scenario={scenario} dataset={dataset} />}
        {shown === 'results' && <RunPanel id={id} scenario={scenario} sample={sample} />}
      </div>
    </div>
  )
}
