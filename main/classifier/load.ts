import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startBackend } from '../../simulation/text/backend.ts'
import { loadClassifier, type Classifier } from '../../simulation/text/classify.ts'
import type { ClassifierFiles } from '../../simulation/text/files.ts'
import { readWordVectors, type WordVectors } from '../../simulation/text/word-vectors.ts'
import { bundledClassifier } from '../paths.ts'

/** The contents of a classifier's files. */
export const readClassifierFiles = async (folder = bundledClassifier): Promise<ClassifierFiles> => {
  const [model, weights, vocabulary, card] = await Promise.all([
    readFile(join(folder, 'model.json'), 'utf8'),
    readFile(join(folder, 'weights.bin')),
    readFile(join(folder, 'vocabulary.json'), 'utf8'),
    readFile(join(folder, 'card.json'), 'utf8'),
  ])
  return { model, weights, vocabulary, card }
}

const load = async (): Promise<WordVectors> => {
  const [words, vectors] = await Promise.all([
    readFile(join(bundledClassifier, 'word_vectors.json'), 'utf8'),
    readFile(join(bundledClassifier, 'word_vectors.bin')),
  ])
  return readWordVectors({ words, vectors })
}

let vectors: Promise<WordVectors> | undefined

/** The word vectors that all classifiers and the search for kinds of duty share; read once in each thread. */
export const wordVectors = (): Promise<WordVectors> => (vectors ??= load())

/** A classifier, the bundled one if no folder is given, on the WebAssembly backend, ready to read texts. */
export const loadClassifierFromDisk = async (folder = bundledClassifier): Promise<Classifier> => {
  const [files, shared] = await Promise.all([readClassifierFiles(folder), wordVectors(), startBackend()])
  return loadClassifier(files, shared)
}
