import { useEffect } from 'react'
import type { RunItem, ScenarioItem } from '../../../main/contract.ts'
import type { LegendEntry } from '../../charts/chart.ts'
import { categoryColour } from '../../charts/palette.ts'
import { useNames } from '../../i18n/names.ts'
import { hasResult, isActive } from '../../results/standing.ts'
import type { Shown } from '../../results/use-chart-context.ts'
import { useDatasets } from '../../stores/dataset.ts'
import { useResults } from '../../stores/of-run.ts'
import { useRuns } from '../../stores/runs.ts'

/** Strokes and gaps by which lines are told apart without their colours. */
const DASHES = [undefined, '8 3', '2 3', '10 3 2 3'] as const

/** How a scenario is drawn wherever it is compared. */
export type Sign = Pick<LegendEntry, 'colour' | 'dash' | 'mark'>

/** The sign of the scenario at a position. */
const signOf = (position: number): Sign => ({
  mark: 'line',
  colour: categoryColour(position),
  dash: DASHES[position % DASHES.length],
})

/** A scenario that is compared, as far as it is known. */
export interface Compared {
  id: number
  name: string
  sign: Sign
  /** Its newest run with a result. */
  run: RunItem | undefined
  /** That run's result, once it is there. */
  shown: Shown | undefined
  error: unknown
}

/** A scenario that is compared and whose result is there. */
export type Ready = Compared & { run: RunItem; shown: Shown }

export const isReady = (compared: Compared): compared is Ready =>
  compared.run !== undefined && compared.shown !== undefined

/** The newest run with a result, and the run under way, of a scenario's runs. */
export const newestOf = (runs: readonly RunItem[] | undefined) => ({
  result: runs?.find(hasResult),
  active: runs?.find(isActive),
})

/** Scenarios with the results of their newest runs, which come in as runs end. */
export const useCompared = (items: readonly ScenarioItem[]): Compared[] => {
  const names = useNames()
  const runs = useRuns((state) => state.runs)
  const loadRuns = useRuns((state) => state.load)
  const { values, errors, load } = useResults()
  const { datasets, errors: datasetErrors, load: loadDataset } = useDatasets()
  const found = items.map((item) => ({ item, run: newestOf(runs[item.id]).result }))
  const scenarioIds = items.map(({ id }) => id).join()
  const runIds = found.flatMap(({ run }) => run?.id ?? []).join()
  const datasetIds = [...new Set(found.flatMap(({ run }) => run?.datasetId ?? []))].join('\n')
  useEffect(() => {
    for (const id of scenarioIds.split(',').filter(Boolean)) loadRuns(Number(id)).catch(() => undefined)
  }, [scenarioIds, loadRuns])
  useEffect(() => {
    for (const id of runIds.split(',').filter(Boolean)) void load(Number(id))
  }, [runIds, load])
  useEffect(() => {
    for (const id of datasetIds.split('\n').filter(Boolean)) void loadDataset(id)
  }, [datasetIds, loadDataset])
  return found.map(({ item, run }, position) => {
    const name = names.scenario(item)
    const view = run && values.get(run.id)
    const dataset = run && datasets[run.datasetId]
    return {
      ...{ id: item.id, name, run, sign: signOf(position) },
      shown: view && dataset && { view, dataset, name },
      error: (run && (errors.get(run.id) ?? datasetErrors[run.datasetId])) ?? null,
    }
  })
}
