import type { Scenario } from '../../simulation/scenario/schema.ts'

const ordered = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  )
}

/** Whether two scenarios would give the same results: everything but the name is equal. */
export const sameScenario = (a: Scenario, b: Scenario): boolean =>
  JSON.stringify(ordered({ ...a, name: '' })) === JSON.stringify(ordered({ ...b, name: '' }))
