import type { Text } from '../../simulation/text/classify.ts'
import { loadClassifierFromDisk } from '../classifier/load.ts'
import { nearestOccupations, tellingSentences } from '../classifier/nearest-occupations.ts'
import type { Classification } from '../contract.ts'

/** Texts to read, as they are sent to the classifier's worker thread. */
export interface ClassifyTask {
  texts: Text[]
  /** Weigh every word and find the nearest occupations. */
  explain: boolean
}

const loading = loadClassifierFromDisk()

/** Reads texts with the bundled classifier; the entry of the classifier's worker thread. */
export default async ({ texts, explain }: ClassifyTask): Promise<Classification[]> => {
  const classifier = await loading
  const documents = classifier.classify(texts, { explain })
  if (!explain) return documents.map((document) => ({ ...document, occupations: [] }))
  const nearest = await nearestOccupations()
  return documents.map((document) => {
    const duties = tellingSentences(document.sentences)
    return { ...document, occupations: nearest(duties, document.language) }
  })
}
