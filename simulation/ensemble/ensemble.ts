import type { Career } from '../model/careers.ts'
import { KEPT, type KeptValues, type PackedQuantity, type Replicate } from './replicate.ts'

/** A replicate that could not be run, and why. */
export interface ReplicateFailure {
  replicate: number
  message: string
}

/**
 * The replicates of a run, as far as they are in. Everything is added in the order of their numbers, so that the
 * sums have the same bits whatever the threads did.
 */
export interface Ensemble {
  /** How many replicates, from number 0 on, have been added or have failed. */
  next: number
  failures: ReplicateFailure[]
  quantities: PackedQuantity[]
  /** The values of each replicate added. */
  values: Float64Array[]
  /** Sums over the replicates added; null before the first. */
  sums: { scenario: KeptValues; baseline: KeptValues } | null
  /** Of the workers followed in the first replicate. */
  careers: Career[]
}

/** No replicate yet. */
export const newEnsemble = (): Ensemble => ({
  next: 0,
  failures: [],
  quantities: [],
  values: [],
  sums: null,
  careers: [],
})

const addTo = (sums: KeptValues, values: KeptValues): void => {
  for (const name of KEPT) {
    const [sum, more] = [sums[name], values[name]]
    for (let at = 0; at < sum.length; at++) sum[at] += more[at]
  }
}

/** Adds the next replicate, whose arrays the ensemble then owns. */
export const addReplicate = (ensemble: Ensemble, { quantities, values, scenario, baseline, careers }: Replicate): void => {
  if (ensemble.sums === null) {
    ensemble.quantities = quantities
    ensemble.sums = { scenario, baseline }
    ensemble.careers = careers
  } else {
    addTo(ensemble.sums.scenario, scenario)
    addTo(ensemble.sums.baseline, baseline)
  }
  ensemble.values.push(values)
  ensemble.next += 1
}

/** Notes that the next replicate could not be run. */
export const addFailure = (ensemble: Ensemble, message: string): void => {
  ensemble.failures.push({ replicate: ensemble.next, message })
  ensemble.next += 1
}

/** The numbers of the replicates that are in, in their order: all up to the last one but those that failed. */
export const replicateNumbers = (added: number, failures: readonly ReplicateFailure[]): number[] => {
  const failed = new Set(failures.map(({ replicate }) => replicate))
  return Array.from({ length: added + failed.size }, (_, number) => number).filter((number) => !failed.has(number))
}
