import { join } from 'node:path'
import type { ExposureFigures } from '../../../simulation/text/card.ts'
import { mean, pearson } from '../../../simulation/text/metrics.ts'
import { readCsv } from '../csv.ts'
import { betaOfLabel, coefficient } from './figures.ts'
import type { Task } from './tasks.ts'

const DATASET = join(import.meta.dirname, '..', '..', 'us-2023')
const GROUPS = 5

/** A figure of each occupation of the dataset. */
const wages = (): Map<string, number> =>
  new Map(
    readCsv(join(DATASET, 'occupations.csv'), ['code', 'wage_mean'], (cell): [string, number] => [
      cell('code'),
      Number(cell('wage_mean')),
    ]),
  )

const sharesOfWomen = (): Map<string, number> => {
  const rows = readCsv(join(DATASET, 'demographics.csv'), ['occupation', 'category', 'share'], (cell) => ({
    code: cell('occupation'),
    category: cell('category'),
    share: Number(cell('share')),
  }))
  return new Map(rows.filter(({ category }) => category === 'women').map(({ code, share }) => [code, share]))
}

/** The dataset's occupations are broad groups, or detailed ones where the mobility data have these. */
const figureOf = (figures: ReadonlyMap<string, number>, soc: string): number | undefined =>
  figures.get(soc) ?? figures.get(`${soc.slice(0, 6)}0`)

/** Occupations in five groups of like number by a figure: β as predicted and as labelled by both raters. */
const fifths = (
  figures: ReadonlyMap<string, number>,
  tasks: readonly Task[],
  betas: readonly number[],
): ExposureFigures['fairness']['wageFifths'] => {
  const occupations = [...Map.groupBy(tasks.keys(), (k) => tasks[k].occupation)]
    .flatMap(([code, members]) => {
      const figure = figureOf(figures, code)
      return figure === undefined ? [] : [{ figure, members }]
    })
    .sort((a, b) => a.figure - b.figure)
  const labelled = (k: number): number => (betaOfLabel(tasks[k].people) + betaOfLabel(tasks[k].gpt4)) / 2
  return Array.from({ length: GROUPS }, (_, group) => {
    const from = Math.floor((group * occupations.length) / GROUPS)
    const some = occupations.slice(from, Math.floor(((group + 1) * occupations.length) / GROUPS))
    const members = some.flatMap((one) => one.members)
    const meanOf = (value: (k: number) => number): number => mean(some.map((one) => mean(one.members.map(value))))
    return {
      from: some[0].figure,
      to: some[some.length - 1].figure,
      occupations: some.length,
      predicted: meanOf((k) => betas[k]),
      labelled: meanOf(labelled),
      byTask: coefficient(pearson(members.map((k) => betas[k]), members.map(labelled))),
    }
  })
}

/** Whether the classifier errs more, or otherwise, for some groups of occupations. */
export const fairness = (tasks: readonly Task[], betas: readonly number[]): ExposureFigures['fairness'] => ({
  wageFifths: fifths(wages(), tasks, betas),
  womenShare: fifths(sharesOfWomen(), tasks, betas),
})
