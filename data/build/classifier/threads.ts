import { Piscina } from 'piscina'
import { openNetwork } from './folder.ts'
import type { TrainedNetwork } from '../../../simulation/text/files.ts'
import type { Progress } from './fit.ts'
import type { FitResult, FitTask } from './worker.ts'

/** Networks that are trained at once; one takes one core and less than 2 GB. */
const THREADS = 2

/** A network with how it was trained. */
export interface Fitted extends TrainedNetwork {
  readonly epochs: readonly Progress[]
  readonly seconds: number
  readonly kilobytes: number
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
      const { files, epochs, seconds } = await pool.run(task)
      const bytes = files.model.length + files.weights.byteLength + files.vocabulary.length
      return { ...openNetwork(files), epochs, seconds, kilobytes: Math.round(bytes / 1000) }
    },
    close: (): Promise<void> => pool.destroy(),
  }
}

export type TrainingThreads = ReturnType<typeof trainingThreads>
