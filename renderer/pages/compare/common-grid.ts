import { STEPS_PER_YEAR } from '../../../main/contract.ts'

/** Steps in calendar time that several runs are drawn on. */
export interface CommonGrid {
  steps: number[]
  years: number[]
  /** A run's values (by the run's position) on it, with NaN where the run has none. */
  place: (run: number, values: readonly number[]) => number[]
}

/**
 * A grid from the first run's start to the last one's end. Runs that start in different years are set by whole steps,
 * so that nothing lies further than half a step (three weeks) from its time.
 */
export const commonGrid = (runs: readonly { years: readonly number[] }[]): CommonGrid => {
  const first = Math.min(...runs.map(({ years }) => years[0]))
  const offsets = runs.map(({ years }) => Math.round((years[0] - first) * STEPS_PER_YEAR))
  const length = Math.max(...runs.map(({ years }, run) => offsets[run] + years.length))
  const steps = Array.from({ length }, (_, step) => step)
  return {
    steps,
    years: steps.map((step) => first + step / STEPS_PER_YEAR),
    place: (run, values) =>
      steps.map((step) => (step < offsets[run] ? NaN : (values.at(step - offsets[run]) ?? NaN))),
  }
}
