import { KIND } from './exposure.ts'
import { greatest } from './metrics.ts'
import { SENTENCE_KINDS, type Prediction, type SentenceKind } from './network.ts'
import type { Section, Sentence } from './segment.ts'

/** What the sentences below a heading are, if they are what it says. */
const KIND_OF_SECTION: Record<Section, SentenceKind> = {
  duties: 'duty',
  requirements: 'requirements',
  benefits: 'benefits',
  employer: 'employer',
  application: 'application',
}

/** How much likelier a sentence is what its heading says, in odds: headings also stand above other things. */
const HEADING_ODDS = 4

const kindOf = (prediction: Prediction, { isHeading, section }: Sentence): SentenceKind => {
  if (isHeading) return 'heading'
  const said = section === null ? null : KIND_OF_SECTION[section]
  const chances = prediction[KIND].map((chance, k) => (SENTENCE_KINDS[k] === said ? chance * HEADING_ODDS : chance))
  return SENTENCE_KINDS[greatest(chances)]
}

/** Words of the longest title of a job. */
const LONGEST_TITLE = 6

/** Whether a text with headings begins with the job's title: a few words without a full stop, and a blank line. */
const beginsWithTitle = (text: string, sentences: readonly Sentence[]): boolean => {
  const [first, second] = sentences
  return (
    sentences.length > 2 &&
    sentences.some(({ isHeading }) => isHeading) &&
    first.words.length <= LONGEST_TITLE &&
    !/[.!?;。！？；]$/u.test(first.text) &&
    /\n\s*\n/u.test(text.slice(first.end, second.start))
  )
}

/** What each sentence of a text is about. */
export const kindsOf = (
  text: string,
  sentences: readonly Sentence[],
  predictions: readonly Prediction[],
): SentenceKind[] => {
  const titled = beginsWithTitle(text, sentences)
  return sentences.map((sentence, k) => (k === 0 && titled ? 'heading' : kindOf(predictions[k], sentence)))
}
