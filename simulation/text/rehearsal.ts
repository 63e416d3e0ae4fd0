import type { Generator } from '../random/generator.ts'
import { shuffled } from './batches.ts'

/** Of all sentences that adapting learns from, corrections are about this share, unless they would come too often. */
const SHARE_OF_CORRECTIONS = 0.25
/** A correction comes at most so often in an epoch. */
const MOST_REPEATS = 6
/** At least so many sentences are rehearsed, where there are as many. */
const LEAST_REHEARSED = 1200

/** How corrections and known sentences are mixed. */
export interface Mix<Known> {
  /** The sentences to rehearse, drawn at random. */
  readonly rehearsed: readonly Known[]
  /** How often each correction comes in an epoch. */
  readonly repeats: number
}

/**
 * The mix that adapting learns from: corrections, each equally often, among sentences whose targets are what the model
 * says already, so that it forgets nothing (rehearsal, Robins 1995, Connection Science 7).
 *
 * @param corrections how many there are to learn from
 */
export const mixOf = <Known>(corrections: number, known: readonly Known[], generator: Generator): Mix<Known> => {
  const others = 1 / SHARE_OF_CORRECTIONS - 1
  const rehearsed = shuffled(known, generator).slice(0, Math.max(LEAST_REHEARSED, Math.ceil(corrections * others)))
  const repeats = Math.ceil(rehearsed.length / others / Math.max(1, corrections))
  return { rehearsed, repeats: Math.min(MOST_REPEATS, Math.max(1, repeats)) }
}
