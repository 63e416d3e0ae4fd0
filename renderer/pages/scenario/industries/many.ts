import { adoptionOf } from '../../../../main/contract.ts'
import type { Scenario } from '../../../../simulation/scenario/schema.ts'
import { FIELDS, withCell, type Field } from './cells.ts'

/** How a number changes the values of many industries: it takes their place, is added to them, or multiplies them. */
export const WAYS = ['set', 'add', 'multiply'] as const

export type Way = (typeof WAYS)[number]

/** What to do with some of the fields. */
export type Changes = Partial<Record<Field, number>>

/** Digits beyond these are the machine's, not the analyst's: 0.1 + 0.2 is 0.3. */
const DIGITS = 12

const changed = (value: number, way: Way, by: number): number => {
  const exact = way === 'set' ? by : way === 'add' ? value + by : value * by
  return Number(exact.toPrecision(DIGITS))
}

/**
 * A scenario with the values of many industries changed alike. Relative changes begin at what applies to each, its own
 * value or the default's, and end at what the field admits.
 *
 * @returns also how many values ended at such a limit
 */
export const changeMany = (
  scenario: Scenario,
  codes: readonly string[],
  way: Way,
  changes: Changes,
): { scenario: Scenario; limited: number } => {
  let [next, limited] = [scenario, 0]
  for (const code of codes) {
    const before = adoptionOf(scenario, code)
    for (const { field, bounds } of FIELDS) {
      const by = changes[field]
      if (by === undefined) continue
      const wanted = changed(before[field], way, by)
      const value = Math.min(bounds.max, Math.max(bounds.min, wanted))
      if (value !== wanted) limited++
      next = withCell(next, code, field, value)
    }
  }
  return { scenario: next, limited }
}
