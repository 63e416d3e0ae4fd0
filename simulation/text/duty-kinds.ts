import { z } from 'zod'
import { FaultList } from '../dataset/faults.ts'
import { readTable } from '../dataset/table.ts'
import type { Language } from './segment.ts'
import { sentenceVectors } from './sentence-vectors.ts'
import type { SimilarOccupation } from './similarity.ts'
import type { UsualKinds } from './usual-kinds.ts'
import type { WordVectors } from './word-vectors.ts'

/** A kind of duty with examples of it. */
export interface DutyKind {
  readonly kind: string
  readonly title: Record<Language, string>
  readonly examples: Record<Language, readonly string[]>
}

const counts = z.tuple([z.int().min(0), z.int().min(0), z.int().min(0)])

/** Of each kind, how many labelled tasks are nearest to it, and how many of them people and GPT-4 labelled E0, E1, E2. */
export const dutyKindLabelsSchema = z.array(
  z.object({ kind: z.string(), tasks: z.int().positive(), people: counts, gpt4: counts }),
)

/** `duty_kinds.json` of a classifier. */
export type DutyKindLabels = z.output<typeof dutyKindLabelsSchema>

/** A kind of duty that a sentence is near to, and how near: cosine of their words, up to 1. */
export interface NearKind {
  readonly kind: DutyKind
  readonly similarity: number
}

/** An occupation that a document is like, and how much (above 0). */
type LikeOccupation = Pick<SimilarOccupation, 'code' | 'similarity'>

/**
 * The kinds of duty nearest to each sentence of a document, nearest first.
 * @param occupations those that the document is most like, or the one that it is about
 */
export type NearestKinds = (
  sentences: readonly string[],
  language: Language,
  occupations?: readonly LikeOccupation[],
) => NearKind[][]

/**
 * Reads a table of kinds of duty (`kind,title,title_zh,example,example_zh`, a row for each example).
 * @throws DatasetError listing every fault with line and column
 */
export const parseDutyKinds = (file: string, text: string): DutyKind[] => {
  const faults = new FaultList()
  const kinds = new Map<string, { title: DutyKind['title']; examples: Record<Language, string[]> }>()
  for (const row of readTable(file, text, ['kind', 'title', 'title_zh', 'example', 'example_zh'], faults)) {
    const title = { en: row.text('title'), zh: row.text('title_zh') }
    const known = kinds.get(row.text('kind')) ?? { title, examples: { en: [], zh: [] } }
    if (known.title.en !== title.en || known.title.zh !== title.zh) row.fault('title', 'differs from the row above')
    known.examples.en.push(row.text('example'))
    known.examples.zh.push(row.text('example_zh'))
    kinds.set(row.text('kind'), known)
  }
  faults.throwIfAny()
  return [...kinds].map(([kind, rest]) => ({ kind, ...rest }))
}

/** A sentence whose first kind is less alike than this has none: gibberish, and one duty in fourteen. */
const LEAST_SIMILARITY = 0.2
/** How much a kind's likelihood grows with the cosine, and what a second kind has at least, of the first's. */
const SHARPNESS = 5
const SECOND = 0.4
const MOST = 2
/** Rounds in which a document's sentences tell its mixture of kinds, and how many sentences its occupations count as. */
const ROUNDS = 3
const OCCUPATIONS_COUNT = 3

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k]
  return sum
}

/**
 * A search for the kinds of duty that a document's sentences are nearest to: by the cosine to the mean of a kind's
 * examples and to the nearest of them, times the kind's share of the document, which its occupations and its sentences
 * tell together.
 *
 * @param corpus duties of each language, which say how rare words are
 */
export const dutyKindIndex = (
  kinds: readonly DutyKind[],
  usual: UsualKinds,
  vectors: WordVectors,
  corpus: Record<Language, readonly string[]>,
): NearestKinds => {
  const vectorOf = { en: sentenceVectors(vectors, corpus.en, 'en'), zh: sentenceVectors(vectors, corpus.zh, 'zh') }
  const placed = kinds.map(({ title, examples }) => {
    const own = (['en', 'zh'] as const).flatMap((language) =>
      [title[language], ...examples[language]].flatMap((text) => vectorOf[language](text) ?? []),
    )
    const sum = own.reduce((total, vector) => total.map((x, k) => x + vector[k]), new Float64Array(vectors.size))
    return { own, mean: sum.map((x) => x / Math.sqrt(dot(sum, sum))) }
  })

  const similarities = (vector: Float64Array): number[] =>
    placed.map(({ own, mean }) => {
      const nearest = own.reduce((most, example) => Math.max(most, dot(example, vector)), -1)
      return (dot(mean, vector) + nearest) / 2
    })

  return (sentences, language, occupations = []) => {
    const near = sentences.map((text) => {
      const vector = vectorOf[language](text)
      return vector === null ? null : similarities(vector)
    })
    const likelihoods = kindShares(near, usualShares(kinds, usual, occupations))
    return near.map((sentence, s) => {
      if (sentence === null) return []
      const ranked = kinds.map((kind, k) => ({ kind, similarity: sentence[k], share: likelihoods[s][k] }))
      ranked.sort((a, b) => b.share - a.share)
      if (ranked[0].similarity < LEAST_SIMILARITY) return []
      return ranked
        .slice(0, MOST)
        .filter(({ similarity, share }) => similarity >= LEAST_SIMILARITY && share >= SECOND * ranked[0].share)
        .map(({ kind, similarity }) => ({ kind, similarity: Math.min(1, similarity) }))
    })
  }
}

const shares = (weights: readonly number[]): number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** How usual each kind is in the occupations, as shares. */
const usualShares = (kinds: readonly DutyKind[], usual: UsualKinds, occupations: readonly LikeOccupation[]): number[] => {
  const like = occupations.map(({ code, similarity }) => ({ of: usual(code), similarity }))
  return shares(
    kinds.map(({ kind }) => (like.length === 0 ? 1 : like.reduce((sum, one) => sum + one.similarity * one.of(kind), 0))),
  )
}

/** Of each sentence the likelihood of every kind: the sentences of a document tend to share their kinds. */
const kindShares = (near: readonly (readonly number[] | null)[], usual: readonly number[]): number[][] => {
  const alike = near.map((sentence) => sentence?.map((similarity) => Math.exp(SHARPNESS * similarity)) ?? null)
  const count = alike.filter((sentence) => sentence !== null).length
  const under = (mixture: readonly number[]): number[][] =>
    alike.map((sentence) => (sentence === null ? [] : shares(sentence.map((likelihood, k) => likelihood * mixture[k]))))
  let found = under(usual)
  for (let round = 0; round < ROUNDS; round++) {
    const mixture = usual.map((share, k) => {
      const sentences = found.reduce((sum, sentence) => sum + (sentence[k] ?? 0), 0)
      return (sentences + OCCUPATIONS_COUNT * share) / (count + OCCUPATIONS_COUNT)
    })
    found = under(mixture)
  }
  return found
}
