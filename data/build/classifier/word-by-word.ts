import { join } from 'node:path'
import type { Generator } from '../../../simulation/random/generator.ts'
import { readCsv } from '../csv.ts'
import { formsOf } from './examples.ts'

const GLOSSARY = join(import.meta.dirname, '..', 'inputs', 'glossary_zh.csv')

/** Endings and what stands in their place in the word's base form. */
const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['s', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['ed', 'e'],
  ['ed', ''],
  ['ly', ''],
]

/** An English word and what may be its base forms, likeliest first. */
const basesOf = (word: string): string[] => {
  const cut = ENDINGS.filter(([ending]) => word.endsWith(ending)).map(([ending, base]) => word.slice(0, -ending.length) + base)
  // Doubled consonants, as in "planning".
  return [word, ...cut, ...cut.filter((base) => base.at(-1) === base.at(-2)).map((base) => base.slice(0, -1))]
}

/**
 * Puts English words into Chinese one by one, each by one of the glossary's translations at random; words that it
 * does not have, among them all that only carry grammar, are left out. This is no Chinese, but the words of one.
 */
export const wordByWord = (): ((words: readonly string[], generator: Generator) => string[]) => {
  const rows = readCsv(GLOSSARY, ['english', 'chinese'], (cell) => ({ en: cell('english'), zh: cell('chinese').split(';') }))
  const glossary = new Map(rows.map(({ en, zh }) => [en, zh.map((term) => formsOf(term, 'zh'))]))
  const known = new Map<string, string[][]>()
  const translations = (word: string): string[][] => {
    const found = known.get(word) ?? basesOf(word).map((base) => glossary.get(base)).find((list) => list !== undefined) ?? []
    known.set(word, found)
    return found
  }
  return (words, generator) =>
    words.flatMap((word) => {
      const list = translations(word)
      return list.length === 0 ? [] : list[generator.below(list.length)]
    })
}
