import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startBackend } from '../../simulation/text/backend.ts'
import { loadClassifier, type Classifier } from '../../simulation/text/classify.ts'
import { dataFolder } from '../paths.ts'

/** The bundled classifier, on the WebAssembly backend, ready to read texts. */
export const loadClassifierFromDisk = async (): Promise<Classifier> => {
  const file = (name: string): Promise<Buffer> => readFile(join(dataFolder, 'classifier', name))
  const [model, weights, vocabulary, card] = await Promise.all([
    file('model.json'),
    file('weights.bin'),
    file('vocabulary.json'),
    file('card.json'),
    startBackend(),
  ])
  return loadClassifier({
    model: model.toString('utf8'),
    weights: new Uint8Array(weights),
    vocabulary: vocabulary.toString('utf8'),
    card: card.toString('utf8'),
  })
}
