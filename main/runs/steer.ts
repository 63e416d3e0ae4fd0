import { addFailure, addReplicate, type Ensemble } from '../../simulation/ensemble/ensemble.ts'
import type { Replicate } from '../../simulation/ensemble/replicate.ts'
import { messageOf } from '../errors.ts'
import { newWatch, shareDone, stop as stopWatch, type Watch } from '../workers/watch.ts'
import { THREADS, type Executor } from './threads.ts'

/** The replicates of a run under way. */
export interface Steered {
  /** Lets the replicates under way finish and starts no other. */
  pause: () => void
  resume: () => void
  /**
   * Ends it at once, without the replicates under way.
   * @param keepAll also counts the finished ones that still wait for an earlier one, which now never comes
   */
  stop: (keepAll: boolean) => void
  /** The share of all the run's work that is done, 0–1. */
  share: () => number
  /** Resolves when all replicates are in, or after `stop`. */
  ended: Promise<void>
}

/** What is to be done. */
export interface Work {
  /** Holds what is in already; every further replicate is added to it. */
  ensemble: Ensemble
  /** How many replicates the run shall have in all. */
  replicates: number
  run: Executor['run']
  /** At most so many replicates are under way at once. */
  threads?: number
  /** Starts nothing before `resume`. */
  isPaused?: boolean
}

type Arrival = { replicate: Replicate } | { failure: string }

/**
 * Runs an ensemble's missing replicates, several at once. They are added in the order of their numbers, however they
 * arrive, so that the result has the same bits for any number of threads and with any pauses. A replicate that throws
 * is noted as a failure, and the others go on.
 */
export const steer = ({ ensemble, replicates, run, threads = THREADS, isPaused = false }: Work): Steered => {
  const underWay = new Map<number, Watch>()
  const early = new Map<number, Arrival>()
  const { promise: ended, resolve, reject } = Promise.withResolvers<undefined>()
  let nextToStart = ensemble.next
  let isStopped = false

  const add = (number: number, arrival: Arrival): void => {
    early.delete(number)
    ensemble.next = number
    if ('replicate' in arrival) addReplicate(ensemble, arrival.replicate)
    else addFailure(ensemble, arrival.failure)
  }

  const addInOrder = (): void => {
    for (;;) {
      const arrival = early.get(ensemble.next)
      if (arrival === undefined) return
      add(ensemble.next, arrival)
    }
  }

  const goOn = (): void => {
    while (!isPaused && underWay.size < threads && nextToStart < replicates) begin(nextToStart++)
    if (ensemble.next === replicates) resolve(undefined)
  }

  const begin = (number: number): void => {
    const watch = newWatch()
    underWay.set(number, watch)
    run(number, watch)
      .then(
        (replicate): Arrival => ({ replicate }),
        (error: unknown): Arrival => ({ failure: messageOf(error) }),
      )
      .then((arrival) => {
        if (isStopped) return
        underWay.delete(number)
        early.set(number, arrival)
        addInOrder()
        goOn()
      })
      .catch(reject)
  }

  goOn()
  return {
    pause: () => (isPaused = true),
    resume: () => {
      isPaused = false
      if (!isStopped) goOn()
    },
    stop: (keepAll) => {
      if (isStopped) return
      isStopped = true
      underWay.forEach(stopWatch)
      if (keepAll) [...early].sort(([a], [b]) => a - b).forEach(([number, arrival]) => add(number, arrival))
      resolve(undefined)
    },
    share: () => {
      const inPart = [...underWay.values()].reduce((sum, watch) => sum + shareDone(watch), 0)
      return (ensemble.next + early.size + inPart) / replicates
    },
    ended,
  }
}
