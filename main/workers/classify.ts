import { loadClassifierFromDisk } from '../classifier/load.ts'
import { descriptions } from '../classifier/descriptions.ts'
import type { Classification } from '../contract.ts'

/** Texts to read, as they are sent to the classifier's worker thread. */
export interface ClassifyTask {
  texts: string[]
  /** Weigh every word and find the nearest occupations. */
  explain: boolean
}

const ready = loadClassifierFromDisk()
void descriptions

/** Reads texts with the bundled classifier; the entry of the classifier's worker thread. */
export default async ({ texts, explain }: ClassifyTask): Promise<Classification[]> => {
  const classifier = await ready
  return classifier.classify(texts, { explain })
}
