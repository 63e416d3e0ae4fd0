import { KEPT, type KeptValues } from '../../simulation/ensemble/replicate.ts'

/** The memory of a run's values, which threads hand over to one another without a copy. */
export const buffersOf = (...values: readonly KeptValues[]): ArrayBuffer[] =>
  values.flatMap((kept) => KEPT.map((name) => kept[name].buffer as ArrayBuffer))
