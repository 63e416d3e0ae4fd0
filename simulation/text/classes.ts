import { attribute } from './attribution.ts'
import type { TrainedNetwork } from './files.ts'
import { greatest } from './metrics.ts'
import type { Prediction, Sequence } from './network.ts'
import { language, sentences as sentencesOf, type Language } from './segment.ts'
import { sequencesOf, tokensOf, type TokenScore } from './tokens.ts'

/** A sentence and the probabilities of one's own classes. Offsets (UTF-16, end exclusive) into the document. */
export interface ClassifiedSentence {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The likeliest class. */
  readonly label: string
  readonly classes: Record<string, number>
  /** What each word adds to the probability of the label; empty unless an explanation was asked for. */
  readonly tokens: TokenScore[]
}

/** What a model of one's own classes says of a document: the mean over its sentences. */
export interface ClassifiedDocument {
  readonly language: Language
  readonly label: string
  readonly classes: Record<string, number>
  readonly sentences: ClassifiedSentence[]
}

/** The mean of several distributions over the same classes. */
export const meanDistribution = (distributions: readonly (readonly number[])[]): number[] =>
  distributions[0].map((_, k) => distributions.reduce((sum, one) => sum + one[k], 0) / distributions.length)

/** The classes of a network that has a single head. */
export const classesOf = ({ network }: TrainedNetwork): readonly string[] => network.architecture.heads[0].classes

/** The probabilities of a text's classes, from the mean over its sentences; null of a text without words. */
export const distributionOf = ({ network, vocabulary }: TrainedNetwork, text: string): number[] | null => {
  const sequences = sequencesOf(vocabulary, sentencesOf(text))
  return sequences.length === 0 ? null : meanDistribution(network.predict(sequences).map(([own]) => own))
}

/** What a model of one's own classes says of a text; null of a text without words. */
export const classifyByClasses = (
  trained: TrainedNetwork,
  text: string,
  { explain = false }: { readonly explain?: boolean } = {},
): ClassifiedDocument | null => {
  const { network, vocabulary } = trained
  const names = classesOf(trained)
  const tongue = language(text)
  const sentences = sentencesOf(text, tongue)
  if (sentences.length === 0) return null
  const sequences = sequencesOf(vocabulary, sentences)
  const distributions = network.predict(sequences).map(([own]) => own)
  const labels = distributions.map(greatest)
  const weights = explain ? explained(trained, sequences, labels) : []
  const named = (distribution: readonly number[]): Record<string, number> =>
    Object.fromEntries(names.map((name, k) => [name, distribution[k]]))
  const mean = meanDistribution(distributions)
  return {
    language: tongue,
    label: names[greatest(mean)],
    classes: named(mean),
    sentences: sentences.map((sentence, i) => ({
      ...{ text: sentence.text, start: sentence.start, end: sentence.end },
      ...{ label: names[labels[i]], classes: named(distributions[i]) },
      tokens: tokensOf(sentence, weights.at(i)),
    })),
  }
}

/** What each word adds to the probability of its sentence's label. */
const explained = ({ network }: TrainedNetwork, sequences: readonly Sequence[], labels: readonly number[]): number[][] => {
  const weights: number[][] = sequences.map(() => [])
  for (const label of new Set(labels)) {
    const places = labels.flatMap((own, i) => (own === label ? [i] : []))
    const some = places.map((i) => sequences[i])
    const score = ([own]: Prediction): number => own[label]
    attribute(network, some, network.predict(some), score).forEach((own, k) => (weights[places[k]] = own))
  }
  return weights
}
