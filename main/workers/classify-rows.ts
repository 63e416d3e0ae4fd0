import { classifyEach, type TextOutcome } from '../classifier/each.ts'
import { nearestOccupations, tellingSentences } from '../classifier/nearest-occupations.ts'
import { isOfClasses } from '../classifier/open.ts'
import classify, { type ClassifyTask } from './classify.ts'

/** The occupations are found without weighing every word, which takes far longer than all the rest. */
const withNearest = async (outcome: TextOutcome): Promise<TextOutcome> => {
  if ('fault' in outcome || isOfClasses(outcome.document) || outcome.document.occupations.length > 0) return outcome
  const nearest = await nearestOccupations()
  const { document } = outcome
  const duties = tellingSentences(document.sentences)
  return { document: { ...document, occupations: nearest(duties, document.language) } }
}

/** Rows to read; a bad one does not spoil the others. */
export interface RowsTask extends Omit<ClassifyTask, 'texts'> {
  texts: string[]
}

/** Reads rows with a model, in order; the entry of the batches' worker thread. */
export default async ({ texts, model, explain }: RowsTask): Promise<TextOutcome[]> => {
  // Fails where no text at all can be classified, which is no fault of the texts.
  await classify({ texts: ['Answer letters.'], model, explain: false })
  const outcomes = await classifyEach(texts, (some) => classify({ texts: some, model, explain }))
  return Promise.all(outcomes.map(withNearest))
}
