import { classifyEach, type TextOutcome } from '../classifier/each.ts'
import { nearestOccupations, tellingSentences } from '../classifier/nearest-occupations.ts'
import classify, { type ClassifyTask } from './classify.ts'

/** The occupations are found without weighing every word, which takes far longer than all the rest. */
const withNearest = async (outcome: TextOutcome): Promise<TextOutcome> => {
  if ('fault' in outcome || outcome.document.occupations.length > 0) return outcome
  const nearest = await nearestOccupations()
  const { document } = outcome
  const duties = tellingSentences(document.sentences)
  return { document: { ...document, occupations: nearest(duties, document.language) } }
}

/** Fails where no text at all can be classified, which is no fault of the texts. */
const ready = classify({ texts: ['Answer letters.'], explain: false })

/** Rows to read; a bad one does not spoil the others. */
export interface RowsTask {
  texts: string[]
  explain: ClassifyTask['explain']
}

/** Reads rows with the bundled classifier, in order; the entry of the batches' worker thread. */
export default async ({ texts, explain }: RowsTask): Promise<TextOutcome[]> => {
  await ready
  const outcomes = await classifyEach(texts, (some) => classify({ texts: some, explain }))
  return Promise.all(outcomes.map(withNearest))
}
