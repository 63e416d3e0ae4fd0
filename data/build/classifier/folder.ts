import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startBackend } from '../../../simulation/text/backend.ts'
import type { Card } from '../../../simulation/text/card.ts'
import { loadClassifier, type Classifier } from '../../../simulation/text/classify.ts'
import { readNetwork, writeNetwork, type NetworkFiles, type TrainedNetwork } from '../../../simulation/text/files.ts'
import { readWordVectors, type WordVectors } from '../../../simulation/text/word-vectors.ts'

/** Where the bundled classifier lives. */
export const CLASSIFIER_FOLDER = resolve(import.meta.dirname, '..', '..', 'classifier')

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

let vectors: WordVectors | undefined

/** The word vectors that all classifiers share; read once. */
export const bundledVectors = (): WordVectors =>
  (vectors ??= readWordVectors({
    words: read(CLASSIFIER_FOLDER, 'word_vectors.json'),
    vectors: readFileSync(join(CLASSIFIER_FOLDER, 'word_vectors.bin')),
  }))

/** A network that was trained in another thread. */
export const openNetwork = (files: NetworkFiles): TrainedNetwork => readNetwork(files, bundledVectors())

/** Writes a trained classifier and its card into a folder. */
export const saveClassifier = (folder: string, { network, vocabulary }: TrainedNetwork, card: Card): void => {
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
  const files = {
    model: read(folder, 'model.json'),
    weights: readFileSync(join(folder, 'weights.bin')),
    vocabulary: read(folder, 'vocabulary.json'),
    card: read(folder, 'card.json'),
  }
  return loadClassifier(files, bundledVectors())
}
