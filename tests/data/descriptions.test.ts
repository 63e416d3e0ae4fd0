import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadDatasetFolder } from '../../main/datasets/folder.ts'
import { exposureCorrelations } from '../../simulation/dataset/correlation.ts'
import type { Dataset } from '../../simulation/dataset/types.ts'
import { pearson } from '../../simulation/text/metrics.ts'
import { parseDuties, type Duty } from '../../simulation/text/duties.ts'

const read = (language: string): ReadonlyMap<string, readonly Duty[]> => {
  const file = `${language}.csv`
  return parseDuties(file, readFileSync(join('data', 'descriptions', file), 'utf8'))
}

const trigrams = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[a-z'-]+/g) ?? []
  return new Set(words.slice(2).map((word, k) => `${words[k]} ${words[k + 1]} ${word}`))
}

/** Names and terms that Chinese writes in Latin letters, beside acronyms in capitals. */
const LATIN_IN_CHINESE = new Set(['Excel', 'Word', 'Python', 'Java', 'Linux', 'Windows', 'iOS', 'Android', 'pH', 'Wi', 'Fi'])

describe('the descriptions', () => {
  let dataset: Dataset
  const en = read('en')
  const zh = read('zh')
  beforeAll(async () => {
    dataset = (await loadDatasetFolder('data/us-2023')).dataset
  })

  test('cover every occupation and new role, with six to eight duties in both languages', () => {
    const codes = [...dataset.occupations.map(({ code }) => code), ...dataset.newRoles.map(({ id }) => id)]
    expect([...en.keys()].sort()).toEqual(codes.sort())
    expect([...zh.keys()]).toEqual([...en.keys()])
    for (const [code, duties] of en) {
      expect(duties.length, code).toBeGreaterThanOrEqual(6)
      expect(duties.length, code).toBeLessThanOrEqual(8)
      expect(zh.get(code)?.map(({ share }) => share), code).toEqual(duties.map(({ share }) => share))
    }
  })

  test('are full sentences', () => {
    for (const [code, duties] of en) {
      for (const { text } of duties) expect(text, code).toMatch(/^[A-Z][^]{25,}\.$/)
    }
    for (const [code, duties] of zh) {
      for (const { text } of duties) expect(text, code).toMatch(/^[^]{10,}。$/)
    }
  })

  test('never say the same twice: no two duties share more than 80 % of their word trigrams', () => {
    const duties = [...en].flatMap(([code, listed]) => listed.map(({ text }) => ({ code, text, grams: trigrams(text) })))
    const holders = new Map<string, number[]>()
    duties.forEach(({ grams }, k) => grams.forEach((gram) => holders.set(gram, [...(holders.get(gram) ?? []), k])))
    const alike: string[] = []
    duties.forEach(({ grams, text }, k) => {
      const common = new Map<number, number>()
      grams.forEach((gram) => holders.get(gram)?.forEach((other) => common.set(other, (common.get(other) ?? 0) + 1)))
      for (const [other, count] of common) {
        if (other < k && count > 0.8 * Math.min(grams.size, duties[other].grams.size)) alike.push(text)
      }
    })
    expect(alike).toEqual([])
    const chinese = [...zh.values()].flat().map(({ text }) => text)
    expect(new Set(chinese).size).toBe(chinese.length)
  })

  test('in Chinese hold no leftover English and no half-width punctuation', () => {
    for (const [code, duties] of zh) {
      for (const { text } of duties) {
        const words = (text.match(/[A-Za-z]+/g) ?? []).filter((word) => !/^[A-Z]{1,6}$/.test(word))
        expect(words.filter((word) => !LATIN_IN_CHINESE.has(word)), `${code}: ${text}`).toEqual([])
        expect(text, code).not.toMatch(/[,;:!?()]/)
      }
    }
  })

  test('read by the classifier agree with the published ratings of people and of GPT-4', () => {
    const betaOf = (source: string): number[] => {
      const table = dataset.exposure.get(source)
      return dataset.occupations.map((_, i) => (table?.e1[i] ?? 0) + (table?.e2[i] ?? 0) / 2)
    }
    expect(pearson(betaOf('classifier'), betaOf('eloundou-people'))).toBeGreaterThan(0.8)
    expect(pearson(betaOf('classifier'), betaOf('eloundou-gpt4'))).toBeGreaterThan(0.82)
  })

  test('every exposure source ranks occupations much as every other does', () => {
    const correlations = exposureCorrelations(dataset)
    expect(correlations).toHaveLength((7 * 6) / 2)
    for (const { a, b, rho, occupations } of correlations) {
      expect(rho, `${a} and ${b}`).toBeGreaterThan(0.5)
      expect(occupations).toBe(dataset.occupations.length)
    }
  })
})
