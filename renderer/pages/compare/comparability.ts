import type { RunView } from '../../../main/contract.ts'

/** What keeps runs from being compared in every respect. */
export type Obstacle = 'datasets' | 'versions' | 'starts' | 'horizons' | 'growth' | 'longTerm'

const isSame = (items: readonly (string | number)[]): boolean => items.every((item) => item === items[0])

type Made = Pick<RunView, 'scenario'> & { run: Pick<RunView['run'], 'datasetId' | 'datasetHash'> }

/** What a reader must know before comparing runs; empty where they differ in their levers alone. */
export const obstaclesTo = (views: readonly Made[]): Obstacle[] => {
  const isSameDataset = isSame(views.map(({ run }) => run.datasetId))
  const obstacles: [Obstacle, boolean][] = [
    ['datasets', !isSameDataset],
    ['versions', isSameDataset && !isSame(views.map(({ run }) => run.datasetHash))],
    ['starts', !isSame(views.map(({ scenario }) => scenario.startYear))],
    ['horizons', !isSame(views.map(({ scenario }) => scenario.startYear + scenario.horizonYears))],
    ['growth', !isSame(views.map(({ scenario }) => scenario.baselineGrowth))],
    ['longTerm', !isSame(views.map(({ scenario }) => scenario.frictions.longTermSteps))],
  ]
  return obstacles.flatMap(([obstacle, isThere]) => (isThere ? [obstacle] : []))
}
