import { CancelledError } from '../errors.ts'

/** Memory shared with the thread that runs a replicate: how far it is, and whether it shall stop. */
export type Watch = Int32Array<SharedArrayBuffer>

const SHARE = 0
const STOP = 1

/** Shares cross as whole millionths. */
const UNITS = 1_000_000

/** A replicate's watch, at its beginning. */
export const newWatch = (): Watch => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))

/** The share of the replicate that is done, 0–1. */
export const shareDone = (watch: Watch): number => Atomics.load(watch, SHARE) / UNITS

/** Asks the replicate to end at its next step. */
export const stop = (watch: Watch): void => void Atomics.store(watch, STOP, 1)

/** What the replicate calls after each step. The result throws CancelledError once the replicate shall stop. */
export const teller =
  (watch: Watch): ((share: number) => void) =>
  (share) => {
    Atomics.store(watch, SHARE, Math.round(share * UNITS))
    if (Atomics.load(watch, STOP) === 1) throw new CancelledError()
  }
