import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startBackend } from '../../../simulation/text/backend.ts'
import { loadClassifier, type Classifier } from '../../../simulation/text/classify.ts'
import { writeNetwork } from '../../../simulation/text/files.ts'
import type { Fit } from './fit.ts'

/** Where the bundled classifier lives. */
export const CLASSIFIER_FOLDER = resolve(import.meta.dirname, '..', '..', 'classifier')

/** Writes a trained classifier and its card into a folder. */
export const saveClassifier = (folder: string, { network, vocabulary }: Fit, card: object): void => {
  mkdirSync(folder, { recursive: true })
  const files = writeNetwork(network, vocabulary)
  writeFileSync(join(folder, 'model.json'), files.model)
  writeFileSync(join(folder, 'weights.bin'), files.weights)
  writeFileSync(join(folder, 'vocabulary.json'), files.vocabulary)
  writeFileSync(join(folder, 'card.json'), `${JSON.stringify(card, null, 2)}\n`)
}

/** Starts the backend and loads a trained classifier from a folder. */
export const openClassifier = async (folder = CLASSIFIER_FOLDER): Promise<Classifier> => {
  await startBackend()
  return loadClassifier({
    model: readFileSync(join(folder, 'model.json'), 'utf8'),
    weights: readFileSync(join(folder, 'weights.bin')),
    vocabulary: readFileSync(join(folder, 'vocabulary.json'), 'utf8'),
    card: readFileSync(join(folder, 'card.json'), 'utf8'),
  })
}
