import { z } from 'zod'
import type { Duty } from './duties.ts'
import { beta, exposureOf, meanExposure, type Exposure } from './exposure.ts'
import { parseFile, readNetwork, type ClassifierFiles } from './files.ts'
import { betaInterval } from './interval.ts'
import type { ExposureNetwork } from './model.ts'
import { language, sentences as sentencesOf, type Language, type Sentence } from './segment.ts'
import { UNKNOWN, type Vocabulary } from './vocabulary.ts'
import type { Warning } from '../warnings.ts'

/** A word and what it adds to its sentence's β: β less the β without the word. Offsets into the document. */
export interface TokenScore {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly weight: number
}

/** A sentence and its exposure. Offsets (UTF-16, end exclusive) into the document. */
export interface SentenceScore extends Exposure {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Empty unless an explanation was asked for. */
  readonly tokens: TokenScore[]
}

/** What the classifier says of a document: the mean over its sentences, by the working time they stand for. */
export interface DocumentScore {
  readonly language: Language
  readonly exposure: {
    readonly e0: number
    readonly e1: number
    readonly e2: number
    readonly beta: number
    /** 90 % interval of β, within 0–1. */
    readonly interval: [number, number]
  }
  readonly automation: number
  readonly sentences: SentenceScore[]
  /** What the reader should know before trusting the scores. */
  readonly warnings: Warning[]
}

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

/** Below this share of known words a document's scores carry a warning. */
const KNOWN_SHARE_TO_TRUST = 0.5

/** Sequences of words that are scored together when words are left out one by one: bounds the memory. */
const VARIANTS_AT_ONCE = 4096

/** A document: a plain text, or duties with their shares of working time. */
export type Text = string | readonly Duty[]

/** A loaded classifier. */
export interface Classifier {
  /**
   * Scores texts, in order; each independently of the others. The sentences of a plain text count alike, duties
   * by their share of working time. `explain` also weighs every word, by scoring
   * its sentence once more without it: about as many times slower as a sentence has words.
   * @throws EmptyTextError, TextTooLongError; the message names the text by its number if there are several
   */
  classify(texts: readonly Text[], options?: { readonly explain?: boolean }): DocumentScore[]
  /** Frees the memory; the classifier cannot be used afterwards. */
  dispose(): void
}

const cardSchema = z.object({
  residualVariance: z.object({ occupation: z.number().min(0), task: z.number().min(0) }),
})

/**
 * A classifier from the contents of its files. The TensorFlow.js backend must have started (`startBackend`).
 * @throws Error that names the file whose content does not fit
 */
export const loadClassifier = (files: ClassifierFiles): Classifier => {
  const { residualVariance } = parseFile('card.json', cardSchema, files.card)
  const { network, vocabulary } = readNetwork(files)

  const classify: Classifier['classify'] = (texts, { explain = false } = {}) => {
    const documents = texts.map((text, index) => {
      const place = texts.length === 1 ? 'The text' : `Text ${index + 1} of ${texts.length}`
      return segmented(text, place, vocabulary)
    })
    const scores = score(network, documents.flatMap(({ sequences }) => sequences))
    let next = 0
    return documents.map(({ tongue, sentences, sentenceWeights, sequences, known }) => {
      const exposures = scores.slice(next, (next += sentences.length))
      const tokenWeights = explain ? leaveOneOut(network, sequences, exposures) : undefined
      const { automation, ...shares } = meanExposure(exposures, sentenceWeights)
      const estimate = beta(shares)
      return {
        language: tongue,
        exposure: {
          ...shares,
          beta: estimate,
          interval: betaInterval(estimate, sentenceWeights, residualVariance),
        },
        automation,
        sentences: sentences.map(({ text, start, end, words }, index) => ({
          text,
          start,
          end,
          ...exposures[index],
          tokens: (tokenWeights?.[index] ?? []).map((weight, word) => ({
            text: text.slice(words[word].start - start, words[word].end - start),
            start: words[word].start,
            end: words[word].end,
            weight,
          })),
        })),
        warnings: warningsOf(known),
      }
    })
  }
  return { classify, dispose: () => network.dispose() }
}

interface Document {
  tongue: Language
  sentences: Sentence[]
  /** Each sentence's share of the document. */
  sentenceWeights: number[]
  /** The integers of each sentence's words. */
  sequences: number[][]
  /** Share of the words that the vocabulary knows. */
  known: number
}

/** The text and each duty's place in it; a plain text is one duty. */
const placed = (text: Text): { whole: string; duties: { end: number; share: number }[] } => {
  if (typeof text === 'string') return { whole: text, duties: [{ end: text.length, share: 1 }] }
  const tongue = language(text.map((duty) => duty.text).join(' '))
  let whole = ''
  const duties = text.map((duty) => {
    whole += (whole === '' || tongue === 'zh' ? '' : ' ') + duty.text
    return { end: whole.length, share: duty.share }
  })
  return { whole, duties }
}

/** A duty's share is divided among its sentences. */
const weightsOf = (sentences: readonly Sentence[], duties: readonly { end: number; share: number }[]): number[] => {
  const dutyOf = sentences.map(({ start }) => duties.findIndex(({ end }) => start < end))
  const counts = duties.map((_, duty) => dutyOf.filter((own) => own === duty).length)
  const shares = dutyOf.map((duty) => duties[duty].share / counts[duty])
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => (total > 0 ? share / total : 1 / shares.length))
}

const segmented = (given: Text, place: string, vocabulary: Vocabulary): Document => {
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
  const sequences = sentences.map(({ words }) => vocabulary.encode(words.map(({ form }) => form)))
  const ids = sequences.flat()
  const known = ids.filter((id) => id !== UNKNOWN).length / ids.length
  return { tongue, sentences, sentenceWeights: weightsOf(sentences, duties), sequences, known }
}

const score = (network: ExposureNetwork, sequences: readonly (readonly number[])[]): Exposure[] =>
  network.predict(sequences).map(exposureOf)

/** For each sentence, the change in β that each word makes: β less the β of the sentence without it. */
const leaveOneOut = (
  network: ExposureNetwork,
  sequences: readonly (readonly number[])[],
  exposures: readonly Exposure[],
): number[][] => {
  const weights: number[][] = sequences.map(() => [])
  let places: number[] = []
  let variants: (readonly number[])[] = []
  const flush = (): void => {
    score(network, variants).forEach((without, i) => {
      weights[places[i]].push(beta(exposures[places[i]]) - beta(without))
    })
    places = []
    variants = []
  }
  sequences.forEach((sequence, place) => {
    for (let word = 0; word < sequence.length; word++) {
      places.push(place)
      // A sentence of one word is compared with one unknown word.
      variants.push(sequence.length === 1 ? [UNKNOWN] : sequence.toSpliced(word, 1))
    }
    if (variants.length >= VARIANTS_AT_ONCE) flush()
  })
  flush()
  return weights
}

const warningsOf = (known: number): Warning[] => {
  if (known === 0) return [{ code: 'no-known-words' }]
  return known < KNOWN_SHARE_TO_TRUST ? [{ code: 'few-known-words', share: known }] : []
}
