import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { workerFile } from '../workers/module.ts'
import type { TrainingNews, TrainTask } from '../workers/train.ts'
import type { OwnCard } from './schemas.ts'

/** A training under way in a worker thread. */
export interface BackgroundTraining {
  /** Ends it after the epoch in hand; the best so far is kept. */
  stop: () => void
  /** Ends it at once; nothing is kept. */
  discard: () => void
  /** Rejects with an AbortError where it was discarded. */
  ended: Promise<OwnCard>
}

const pools = new Set<Piscina<TrainTask, OwnCard>>()

/** Trains a model in a thread of its own, which ends with it and frees its memory. */
export const trainInBackground = (
  task: Omit<TrainTask, 'port' | 'stop'>,
  hear: (news: TrainingNews) => void,
): BackgroundTraining => {
  const pool = new Piscina<TrainTask, OwnCard>({ filename: workerFile('train'), maxThreads: 1 })
  pools.add(pool)
  const { port1, port2 } = new MessageChannel()
  port1.on('message', hear)
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const discarded = new AbortController()
  const ended = pool
    .run({ ...task, port: port2, stop }, { transferList: [port2], signal: discarded.signal })
    .finally(async () => {
      port1.close()
      pools.delete(pool)
      await pool.destroy()
    })
  return { stop: () => void Atomics.store(stop, 0, 1), discard: () => discarded.abort(), ended }
}

/** Ends the threads. */
export const closeTrainings = async (): Promise<void> => {
  await Promise.all([...pools].map((pool) => pool.destroy()))
}
