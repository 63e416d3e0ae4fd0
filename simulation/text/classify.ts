import { z } from 'zod'
import { attribute, type Score } from './attribution.ts'
import type { Duty } from './duties.ts'
import {
  beta,
  betaByRater,
  exposureOf,
  KIND,
  meanExposure,
  type BetaByRater,
  type Exposure,
} from './exposure.ts'
import { parseFile, readNetwork, type ClassifierFiles } from './files.ts'
import { betaInterval } from './interval.ts'
import { SENTENCE_KINDS, type Prediction, type SentenceKind } from './network.ts'
import { language, sentences as sentencesOf, type Language, type Section, type Sentence } from './segment.ts'
import { UNKNOWN, type Vocabulary } from './vocabulary.ts'
import type { Warning } from '../warnings.ts'

/** A word and what it adds to its sentence's β; the weights of a sentence sum to its β. Offsets into the document. */
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
  /** What it is about; null where that was not asked, as of duties. */
  readonly kind: SentenceKind | null
  /** Whether it is part of the document's score: what is no duty is left out. */
  readonly isCounted: boolean
  /** β by the labels of people and of GPT-4. */
  readonly betaByRater: BetaByRater
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
    readonly betaByRater: BetaByRater
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

/** A document: a plain text, or duties with their shares of working time. */
export type Text = string | readonly Duty[]

/** A loaded classifier. */
export interface Classifier {
  /**
   * Scores texts, in order; each independently of the others. The sentences of a plain text that are duties count
   * alike, duties by their share of working time. `explain` also weighs every word.
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
    const sequences = documents.flatMap((document) => document.sequences)
    const predictions = network.predict(sequences)
    const tokenWeights = explain ? attribute(network, sequences, predictions, betaOf) : undefined
    let next = 0
    return documents.map((document) => {
      const first = next
      next += document.sentences.length
      return documentScore(document, predictions.slice(first, next), tokenWeights?.slice(first, next), residualVariance)
    })
  }
  return { classify, dispose: () => network.dispose() }
}

/** β of a sentence: the mean of both heads. */
const betaOf: Score = (prediction) => beta(exposureOf(prediction))

const documentScore = (
  { text, tongue, sentences, shares, known }: Document,
  predictions: readonly Prediction[],
  tokenWeights: readonly (readonly number[])[] | undefined,
  residualVariance: z.output<typeof cardSchema>['residualVariance'],
): DocumentScore => {
  const exposures = predictions.map(exposureOf)
  const raters = predictions.map(betaByRater)
  const titled = shares === null && beginsWithTitle(text, sentences)
  const kinds =
    shares === null
      ? predictions.map((prediction, k) => (k === 0 && titled ? 'heading' : kindOf(prediction, sentences[k])))
      : null
  const duties = kinds?.map((kind) => kind === 'duty')
  const hasDuties = duties?.includes(true) ?? true
  const isCounted = (k: number): boolean => !hasDuties || (duties?.[k] ?? true)
  const weights = shares ?? evenly(sentences.map((_, k) => isCounted(k)))
  const { automation, ...mean } = meanExposure(exposures, weights)
  const estimate = beta(mean)
  return {
    language: tongue,
    exposure: {
      ...mean,
      beta: estimate,
      interval: betaInterval(estimate, weights, residualVariance),
      betaByRater: {
        people: raters.reduce((sum, { people }, k) => sum + weights[k] * people, 0),
        gpt4: raters.reduce((sum, { gpt4 }, k) => sum + weights[k] * gpt4, 0),
      },
    },
    automation,
    sentences: sentences.map(({ text, start, end, words }, k) => ({
      ...{ text, start, end },
      ...exposures[k],
      kind: kinds?.[k] ?? null,
      isCounted: isCounted(k),
      betaByRater: raters[k],
      tokens: (tokenWeights?.[k] ?? []).map((weight, word) => ({
        text: text.slice(words[word].start - start, words[word].end - start),
        start: words[word].start,
        end: words[word].end,
        weight,
      })),
    })),
    warnings: [...warningsOf(known), ...(hasDuties ? [] : [{ code: 'no-duties' } as const])],
  }
}

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
  return SENTENCE_KINDS[chances.indexOf(Math.max(...chances))]
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

/** Equal shares of those that count. */
const evenly = (counted: readonly boolean[]): number[] => {
  const count = counted.filter(Boolean).length
  return counted.map((isCounted) => (isCounted ? 1 / count : 0))
}

interface Document {
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

/** A duty's share is divided among its sentences. */
const sharesOf = (sentences: readonly Sentence[], duties: readonly { end: number; share: number }[]): number[] => {
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
  return { text, tongue, sentences, shares: duties === null ? null : sharesOf(sentences, duties), sequences, known }
}

const warningsOf = (known: number): Warning[] => {
  if (known === 0) return [{ code: 'no-known-words' }]
  return known < KNOWN_SHARE_TO_TRUST ? [{ code: 'few-known-words', share: known }] : []
}
