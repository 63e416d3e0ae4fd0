import { Piscina } from 'piscina'
import type { NetworkFiles, TrainedNetwork } from '../../../simulation/text/files.ts'
import type { Progress } from './fit.ts'
import { openNetwork } from './folder.ts'
import type { FitResult, FitTask } from './worker.ts'

/** Networks that are trained at once; one takes one core and less than 2 GB. */
const THREADS = 2

/** A network with how it was trained. */
export interface Fitted extends TrainedNetwork {
  readonly files: NetworkFiles
  readonly epochs: readonly Progress[]
  /** Of processor time. */
  readonly seconds: number
}

/** Trains networks in threads of their own. */
export const trainingThreads = () => {
  const pool = new Piscina<FitTask, FitResult>({
    filename: new URL('./worker.ts', import.meta.url).href,
    maxThreads: THREADS,
    resourceLimits: { maxOldGenerationSizeMb: 4096 },
  })
  return {
    fit: async (task: FitTask): Promise<Fitted> => {
      const result = await pool.run(task)
      return { ...result, ...openNetwork(result.files) }
    },
    close: (): Promise<void> => pool.destroy(),
  }
}

export type TrainingThreads = ReturnType<typeof trainingThreads>

/** Size of a network's own files. */
export const kilobytesOf = ({ model, weights, vocabulary }: NetworkFiles): number =>
  Math.round((model.length + weights.byteLength + Buffer.byteLength(vocabulary)) / 1000)
