import type { Text } from '../../simulation/text/classify.ts'
import { withKindsOfDuty } from '../classifier/duty-kinds.ts'
import { loadClassifierFromDisk } from '../classifier/load.ts'
import { nearestOccupations } from '../classifier/nearest-occupations.ts'
import type { Classification } from '../contract.ts'

/** Texts to read, as they are sent to the classifier's worker thread. */
export interface ClassifyTask {
  texts: Text[]
  /** Weigh every word, and find the nearest occupations and each sentence's kinds of duty. */
  explain: boolean
}

const loading = loadClassifierFromDisk()

const plain = (text: Text): string => (typeof text === 'string' ? text : text.map((duty) => duty.text).join(' '))

/** Reads texts with the bundled classifier; the entry of the classifier's worker thread. */
export default async ({ texts, explain }: ClassifyTask): Promise<Classification[]> => {
  const classifier = await loading
  const documents = classifier.classify(texts, { explain }).map((document) => ({
    ...document,
    sentences: document.sentences.map((sentence) => ({ ...sentence, kindsOfDuty: [] })),
    occupations: [],
  }))
  if (!explain) return documents
  const [nearest, withKinds] = await Promise.all([nearestOccupations(), withKindsOfDuty()])
  return documents.map((document, k) =>
    withKinds({ ...document, occupations: nearest(plain(texts[k]), document.language) }),
  )
}
