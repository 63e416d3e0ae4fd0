import { writeSync } from 'node:fs'
import { startBackend } from '../../../simulation/text/backend.ts'
import { writeNetwork, type NetworkFiles } from '../../../simulation/text/files.ts'
import { registerTrainingKernels } from '../../../simulation/text/kernels.ts'
import type { NetworkForm } from '../../../simulation/text/network.ts'
import type { TrainingSettings } from '../../../simulation/text/training.ts'
import type { Lesson } from './examples.ts'
import { fit, startingNetwork, type Progress } from './fit.ts'
import { bundledVectors, openNetwork } from './folder.ts'

/** A network to train in a thread of its own. */
export interface FitTask {
  readonly name: string
  readonly lessons: readonly Lesson[]
  readonly settings: TrainingSettings
  readonly seed: number
  /** A new network, whose learned words have numbers of their own, or one whose words alone are trained on. */
  readonly from: { readonly form: NetworkForm; readonly learned: readonly string[] } | NetworkFiles
}

/** What came of it. */
export interface FitResult {
  readonly files: NetworkFiles
  readonly epochs: readonly Progress[]
  /** Of processor time in this thread. */
  readonly seconds: number
}

const starting = startBackend()

/** Trains one network; the entry of a training thread. */
export default async ({ name, lessons, settings, seed, from }: FitTask): Promise<FitResult> => {
  await starting
  registerTrainingKernels()
  const before = process.threadCpuUsage().user
  const epochs: Progress[] = []
  const isNew = 'form' in from
  const network = isNew ? startingNetwork(from.form, from.learned, bundledVectors(), seed) : openNetwork(from)
  fit(network, lessons, settings, seed, !isNew, (progress) => {
    epochs.push(progress)
    const { epoch, epochs: all, loss } = progress
    const seconds = (process.threadCpuUsage().user - before) / 1e6
    const left = Math.round((seconds / epoch) * (all - epoch))
    // A thread that computes without pause hands nothing to the main thread's console.
    writeSync(1, `  ${name}: epoch ${epoch}/${all}, loss ${loss.toFixed(3)}, about ${left} s left\n`)
  })
  const files = writeNetwork(network.network, network.vocabulary)
  network.network.dispose()
  return { files, epochs, seconds: Math.round((process.threadCpuUsage().user - before) / 1e6) }
}
