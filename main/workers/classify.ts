import type { Text } from '../../simulation/text/document.ts'
import { withKindsOfDuty } from '../classifier/duty-kinds.ts'
import type { Model } from '../classifier/model.ts'
import { nearestOccupations, tellingSentences } from '../classifier/nearest-occupations.ts'
import { isOfClasses, oneModelAtATime, type AnyResult } from '../classifier/open.ts'

/** Texts to read, as they are sent to the classifier's worker thread. */
export interface ClassifyTask {
  texts: Text[]
  model: Pick<Model, 'folder' | 'classes'>
  /** Weigh every word, and find the nearest occupations and each sentence's kinds of duty. */
  explain: boolean
}

const open = oneModelAtATime()

/** Reads texts with a model; the entry of the classifier's worker thread. */
export default async ({ texts, model, explain }: ClassifyTask): Promise<AnyResult[]> => {
  const documents = (await open(model)).read(texts, explain)
  if (!explain || documents.every(isOfClasses)) return documents
  const [nearest, withKinds] = await Promise.all([nearestOccupations(), withKindsOfDuty()])
  return documents.map((document) => {
    if (isOfClasses(document)) return document
    const occupations = nearest(tellingSentences(document.sentences), document.language)
    return withKinds({ ...document, occupations })
  })
}
