import type { Duty } from './duties.ts'
import { language, sentences as sentencesOf, type Language, type Sentence } from './segment.ts'
import { sequencesOf } from './tokens.ts'
import { UNKNOWN, type Vocabulary } from './vocabulary.ts'

/** A text that holds no word to score. */
export class EmptyTextError extends Error {
  override readonly name = 'EmptyTextError'
}

/** A text beyond the length that is scored at once. */
export class TextTooLongError extends Error {
  override readonly name = 'TextTooLongError'
}

/** Characters (UTF-16 units) of the longest text that is scored. */
export const LONGEST_TEXT = 200_000

/** A document: a plain text, or duties with their shares of working time. */
export type Text = string | readonly Duty[]

/** A text as it is read. */
export interface Document {
  text: string
  tongue: Language
  sentences: Sentence[]
  /** Each sentence's share of the working time; null where the text does not say it. */
  shares: number[] | null
  /** The integers of each sentence's words. */
  sequences: number[][]
  /** Share of the words that the vocabulary knows. */
  known: number
}

/** The text and each duty's place in it. */
const placed = (text: Text): { whole: string; duties: { end: number; share: number }[] | null } => {
  if (typeof text === 'string') return { whole: text, duties: null }
  const tongue = language(text.map((duty) => duty.text).join(' '))
  let whole = ''
  const duties = text.map((duty) => {
    whole += (whole === '' || tongue === 'zh' ? '' : ' ') + duty.text
    return { end: whole.length, share: duty.share }
  })
  return { whole, duties }
}

/** The position of the duty that each sentence is part of. */
const dutiesOf = (sentences: readonly Pick<Sentence, 'start'>[], duties: readonly { end: number }[]): number[] =>
  sentences.map(({ start }) => duties.findIndex(({ end }) => start < end))

/** A duty's share is divided among its sentences. */
const sharesOf = (
  sentences: readonly Pick<Sentence, 'start'>[],
  duties: readonly { end: number; share: number }[],
): number[] => {
  const dutyOf = dutiesOf(sentences, duties)
  const counts = duties.map((_, duty) => dutyOf.filter((own) => own === duty).length)
  const shares = dutyOf.map((duty) => duties[duty].share / counts[duty])
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => (total > 0 ? share / total : 1 / shares.length))
}

/** Cuts a text into sentences. @throws EmptyTextError, TextTooLongError; the message begins with `place` */
export const segmented = (given: Text, place: string, vocabulary: Vocabulary): Document => {
  const { whole: text, duties } = placed(given)
  if (text.length > LONGEST_TEXT) {
    throw new TextTooLongError(
      `${place} has ${text.length} characters; at most ${LONGEST_TEXT} are scored at once. Divide it into parts.`,
    )
  }
  const tongue = language(text)
  const sentences = sentencesOf(text, tongue)
  if (sentences.length === 0) {
    throw new EmptyTextError(
      `${place} has no words. Give at least one sentence that says what is done in the job, e.g. "Answer letters".`,
    )
  }
  const sequences = sequencesOf(vocabulary, sentences)
  const ids = sequences.flat()
  const known = ids.filter((id) => id !== UNKNOWN).length / ids.length
  return { text, tongue, sentences, shares: duties === null ? null : sharesOf(sentences, duties), sequences, known }
}

/** The duty that each sentence of duties read together is part of, by its position, and its share of the working time. */
export const workingTime = (
  given: readonly Duty[],
  sentences: readonly Pick<Sentence, 'start'>[],
): { duty: number; share: number }[] => {
  const { duties } = placed(given)
  if (duties === null) return []
  const shares = sharesOf(sentences, duties)
  return dutiesOf(sentences, duties).map((duty, k) => ({ duty, share: shares[k] }))
}
