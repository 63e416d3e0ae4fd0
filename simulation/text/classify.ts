import type { Warning } from '../warnings.ts'
import { attribute, type Score } from './attribution.ts'
import { segmented, type Document, type Text } from './document.ts'
import { beta, betaByRater, exposureOf, meanExposure, type BetaByRater, type Exposure } from './exposure.ts'
import { readNetwork, type ClassifierFiles } from './files.ts'
import { betaInterval, residualVarianceOf, type ResidualVariance } from './interval.ts'
import type { Prediction, SentenceKind } from './network.ts'
import type { Language } from './segment.ts'
import { kindsOf } from './sentence-kinds.ts'
import { tokensOf, type TokenScore } from './tokens.ts'
import type { WordVectors } from './word-vectors.ts'

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

/**
 * A classifier from the contents of its files. The TensorFlow.js backend must have started (`startBackend`).
 * @throws Error that names the file whose content does not fit
 */
export const loadClassifier = (files: ClassifierFiles, vectors: WordVectors): Classifier => {
  const residualVariance = residualVarianceOf(files.card)
  const { network, vocabulary } = readNetwork(files, vectors)

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
  residualVariance: ResidualVariance,
): DocumentScore => {
  const exposures = predictions.map(exposureOf)
  const raters = predictions.map(betaByRater)
  const kinds = shares === null ? kindsOf(text, sentences, predictions) : null
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
    sentences: sentences.map((sentence, k) => ({
      ...{ text: sentence.text, start: sentence.start, end: sentence.end },
      ...exposures[k],
      kind: kinds?.[k] ?? null,
      isCounted: isCounted(k),
      betaByRater: raters[k],
      tokens: tokensOf(sentence, tokenWeights?.[k]),
    })),
    warnings: [...warningsOf(known), ...(hasDuties ? [] : [{ code: 'no-duties' } as const])],
  }
}

/** Equal shares of those that count. */
const evenly = (counted: readonly boolean[]): number[] => {
  const count = counted.filter(Boolean).length
  return counted.map((isCounted) => (isCounted ? 1 / count : 0))
}

/** Below this share of known words a document's scores carry a warning. */
const KNOWN_SHARE_TO_TRUST = 0.5

const warningsOf = (known: number): Warning[] => {
  if (known === 0) return [{ code: 'no-known-words' }]
  return known < KNOWN_SHARE_TO_TRUST ? [{ code: 'few-known-words', share: known }] : []
}
