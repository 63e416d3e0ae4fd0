import { adoptionOf, type DatasetInfo } from '../../../../main/contract.ts'
import type { Scenario } from '../../../../simulation/scenario/schema.ts'
import type { Field } from './cells.ts'
import { exposureOf } from './sizes.ts'

/** What the grid can be sorted by. */
export type Column = 'title' | 'employment' | 'exposure' | Field

/** The order of the rows, as it was when it was asked for: rows do not jump while one types in them. */
export interface Order {
  by: Column
  isDescending: boolean
  codes: string[]
}

type Industry = DatasetInfo['industries'][number]

/** What is sorted, and how its titles are read and compared in the reader's language. */
interface Sorted {
  industries: readonly Industry[]
  scenario: Scenario
  titleOf: (industry: Industry) => string
  compare: (a: string, b: string) => number
}

/** Sizes are asked for from the greatest on, names and years from the first on. */
const GREATEST_FIRST: readonly Column[] = ['employment', 'exposure', 'ceiling']

/** The order after a click on a column's heading: sorted by it, or turned round if it was already. */
export const orderAfter = (before: Order | null, by: Column, sorted: Sorted): Order => {
  const { industries, scenario, titleOf, compare } = sorted
  const isDescending = before?.by === by ? !before.isDescending : GREATEST_FIRST.includes(by)
  const sizeOf = (industry: Industry): number => {
    switch (by) {
      case 'title':
        return 0
      case 'employment':
        return industry.employment
      case 'exposure':
        return exposureOf(industry, scenario.exposure.source) ?? 0
      default:
        return adoptionOf(scenario, industry.code)[by]
    }
  }
  const sign = isDescending ? -1 : 1
  const after = industries.toSorted((a, b) =>
    by === 'title' ? sign * compare(titleOf(a), titleOf(b)) : sign * (sizeOf(a) - sizeOf(b)),
  )
  return { by, isDescending, codes: after.map(({ code }) => code) }
}

/** Industries in an order that may have been made for another dataset; without one, by code as the dataset has them. */
export const inOrder = (industries: readonly Industry[], order: Order | null): Industry[] => {
  if (order === null) return [...industries]
  const places = new Map(order.codes.map((code, place) => [code, place]))
  const placeOf = ({ code }: Industry): number => places.get(code) ?? places.size
  return industries.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** The codes from one to another in the order of the rows, both included. */
export const rangeBetween = (codes: readonly string[], from: string, to: string): string[] => {
  const [a, b] = [codes.indexOf(from), codes.indexOf(to)]
  return a < 0 || b < 0 ? [to] : codes.slice(Math.min(a, b), Math.max(a, b) + 1)
}
