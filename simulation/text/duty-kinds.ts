import { z } from 'zod'
import { FaultList } from '../dataset/faults.ts'
import { readTable } from '../dataset/table.ts'
import { kindShares, usualShares, type LikeOccupation } from './kind-shares.ts'
import type { Language } from './segment.ts'
import { scaled, sentenceVectors } from './sentence-vectors.ts'
import { parseUsualKinds, type UsualKinds } from './usual-kinds.ts'
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

/** A sentence whose first kind is less alike than this has none: gibberish, and one duty in ten. */
const LEAST_SIMILARITY = 0.2
/** What a second kind's likelihood is at least, of the first's. */
const SECOND = 0.4
const MOST = 2

// Four sums that do not wait for one another: twice as fast as one.
const dot = (a: Float64Array, b: Float64Array): number => {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  let k = 0
  for (; k + 3 < a.length; k += 4) {
    first += a[k] * b[k]
    second += a[k + 1] * b[k + 1]
    third += a[k + 2] * b[k + 2]
    fourth += a[k + 3] * b[k + 3]
  }
  for (; k < a.length; k++) first += a[k] * b[k]
  return first + second + third + fourth
}

const sumOf = (all: readonly (Float64Array | null)[], size: number): Float64Array =>
  all.reduce<Float64Array>((sum, one) => (one === null ? sum : sum.map((x, k) => x + one[k])), new Float64Array(size))

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
    // An example and its translation are one: what only one of the languages says is chance.
    const pairs = [[title.en, title.zh], ...examples.en.map((text, k) => [text, examples.zh[k]])]
    const own = pairs.map(([en, zh]) => scaled(sumOf([vectorOf.en(en), vectorOf.zh(zh)], vectors.size)))
    const sum = sumOf(own, vectors.size)
    return { own, length: Math.sqrt(dot(sum, sum)) }
  })
  const similarities = (vector: Float64Array): number[] =>
    placed.map(({ own, length }) => {
      let sum = 0
      let nearest = -1
      for (const example of own) {
        const cosine = dot(example, vector)
        sum += cosine
        if (cosine > nearest) nearest = cosine
      }
      return (sum / length + nearest) / 2
    })

  return (sentences, language, occupations = []) => {
    const near = sentences.map((text) => {
      const vector = vectorOf[language](text)
      return vector === null ? null : similarities(vector)
    })
    const likelihoods = kindShares(near, usualShares(kinds.map(({ kind }) => kind), usual, occupations))
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

/** The contents of the tables that the search for kinds of duty is made from. */
export interface DutyKindTables {
  /** `duty_kinds.csv` */
  readonly kinds: string
  /** `usual_kinds.csv` */
  readonly usual: string
  /** Duties of occupations, which say how rare words are. */
  readonly corpus: Record<Language, readonly string[]>
}

/**
 * The kinds of duty of these tables and the search for the nearest.
 * @throws DatasetError listing every fault with line and column
 */
export const readDutyKinds = (
  { kinds: table, usual, corpus }: DutyKindTables,
  vectors: WordVectors,
): { kinds: DutyKind[]; nearest: NearestKinds } => {
  const kinds = parseDutyKinds('duty_kinds.csv', table)
  const usualKinds = parseUsualKinds('usual_kinds.csv', usual, new Set(kinds.map(({ kind }) => kind)))
  return { kinds, nearest: dutyKindIndex(kinds, usualKinds, vectors, corpus) }
}
