import type { Dataset } from '../../simulation/dataset/types.ts'
import type { Moves } from '../contract.ts'

/** As many as a reader takes in at once. */
const SHOWN = 12

/** The greatest shares of other occupations, the own one's, and the rest. */
const movesOf = ({ occupations }: Dataset, own: number, shares: ReadonlyMap<number, number>): Moves => {
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0)
  const stay = total > 0 ? (shares.get(own) ?? 0) / total : 0
  const rows = [...shares]
    .filter(([other, share]) => other !== own && share > 0)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([other, share]) => ({ code: occupations[other].code, title: occupations[other].title, share: share / total }))
  const others = total > 0 ? Math.max(0, 1 - stay - rows.reduce((sum, { share }) => sum + share, 0)) : 0
  return { stay, rows, others }
}

/** Where the people who leave an occupation are hired: its row of the mobility matrix. */
export const goesTo = (dataset: Dataset, own: number): Moves => {
  const { rowStart, column, probability } = dataset.mobility
  const shares = new Map<number, number>()
  for (let e = rowStart[own]; e < rowStart[own + 1]; e++) shares.set(column[e], probability[e])
  return movesOf(dataset, own, shares)
}

/** Which occupations the people hired in one have left, if all lose the same share of their people. */
export const comesFrom = (dataset: Dataset, own: number): Moves => {
  const { occupations, mobility } = dataset
  const { rowStart, column, probability } = mobility
  const flows = new Map<number, number>()
  occupations.forEach(({ employment }, from) => {
    for (let e = rowStart[from]; e < rowStart[from + 1]; e++) {
      if (column[e] === own) flows.set(from, employment * probability[e])
    }
  })
  return movesOf(dataset, own, flows)
}
