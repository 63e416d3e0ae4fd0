import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startBackend } from '../../simulation/text/backend.ts'
import { loadClassifier, type Classifier } from '../../simulation/text/classify.ts'
import type { ClassifierFiles } from '../../simulation/text/files.ts'
import { bundledClassifier } from '../paths.ts'

/** The contents of a classifier's files; the word vectors are those of the bundled one. */
export const readClassifierFiles = async (folder = bundledClassifier): Promise<ClassifierFiles> => {
  const [model, weights, vocabulary, card, words, vectors] = await Promise.all([
    readFile(join(folder, 'model.json'), 'utf8'),
    readFile(join(folder, 'weights.bin')),
    readFile(join(folder, 'vocabulary.json'), 'utf8'),
    readFile(join(folder, 'card.json'), 'utf8'),
    readFile(join(bundledClassifier, 'word_vectors.json'), 'utf8'),
    readFile(join(bundledClassifier, 'word_vectors.bin')),
  ])
  return { model, weights, vocabulary, card, words, vectors }
}

/** A classifier, the bundled one if no folder is given, on the WebAssembly backend, ready to read texts. */
export const loadClassifierFromDisk = async (folder = bundledClassifier): Promise<Classifier> => {
  const [files] = await Promise.all([readClassifierFiles(folder), startBackend()])
  return loadClassifier(files)
}
