import { describe, expect, it } from 'vitest'
import { applyTemperatures, temperatures } from '../../../data/build/classifier/calibrate.ts'
import type { Lesson } from '../../../data/build/classifier/examples.ts'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { startBackend } from '../../../simulation/text/backend.ts'
import { classificationOf } from '../../../simulation/text/classification.ts'
import { vocabularyOf } from '../../../simulation/text/files.ts'
import { emptyNetwork, initialise } from '../../../simulation/text/new-network.ts'
import { readWordVectors, writeWordVectors } from '../../../simulation/text/word-vectors.ts'
import { linearPredictions } from '../../../data/build/classifier/linear.ts'
import { partsOf } from '../../../data/build/classifier/split.ts'
import { translations } from '../../../data/build/classifier/word-vectors.ts'

const words = (text: string): string[] => text.split(' ')

describe('the linear baseline', () => {
  const lesson = (text: string, label: number): Lesson => ({ words: words(text), targets: [[1 - label, label]] })
  const lessons = [
    ...Array.from({ length: 20 }, () => lesson('write long letters', 1)),
    ...Array.from({ length: 20 }, () => lesson('lay red bricks', 0)),
    ...Array.from({ length: 20 }, () => lesson('lay tables', 1)),
  ]

  it('learns from words and from what stands beside them', () => {
    const [letters, bricks, tables] = linearPredictions(lessons, ['write letters', 'lay red bricks', 'lay tables'].map(words), 1)
    expect(letters[0][1]).toBeGreaterThan(0.8)
    expect(bricks[0][1]).toBeLessThan(0.2)
    expect(tables[0][1]).toBeGreaterThan(0.8)
  })

  it('says of unknown words what is usual', () => {
    const [unknown] = linearPredictions(lessons, [['xyz']], 1)
    expect(unknown[0][1]).toBeCloseTo(2 / 3, 6)
  })
})

describe('calibration', () => {
  it('cools probabilities that are too sure of themselves, and leaves those alone that come true', () => {
    const sure = Array.from({ length: 100 }, () => [[0.95, 0.05]])
    const target = (k: number, share: number): number[] => (k < share * 100 ? [1, 0] : [0, 1])
    const [cooled] = temperatures(sure, sure.map((_, k) => [target(k, 0.75)]))
    const [same] = temperatures(sure, sure.map((_, k) => [target(k, 0.95)]))
    expect(cooled).toBeGreaterThan(1.5)
    expect(same).toBeCloseTo(1, 1)
  })

  it('cools every head of a network by its own temperature', async () => {
    await startBackend()
    const vectors = readWordVectors(writeWordVectors(1, { en: ['saw', 'plane'], zh: [] }, Float32Array.of(1, -1)))
    const vocabulary = vocabularyOf(['saw', 'plane'], vectors)
    const heads = ['first', 'second'].map((name) => ({ name, classes: ['a', 'b'] }))
    const sizes = { learnedWords: 4, vectorSize: 1, learnedSize: 2, units: 4, hidden: 4 }
    const network = emptyNetwork({ form: 'convolution', members: 2, vocabulary: 4, ...sizes, heads }, vocabulary, vectors)
    initialise(network, newGenerator(1))
    const odds = (): number[] => network.predict([[2, 3]])[0].map(([a, b]) => Math.log(a / b))
    const before = odds()
    applyTemperatures(network, [2, 1])
    expect(before[0]).not.toBe(0)
    expect(odds()[0]).toBeCloseTo(before[0] / 2, 5)
    expect(odds()[1]).toBeCloseTo(before[1], 5)
    network.dispose()
  })

  it('leaves a question alone that has no answers', () => {
    expect(temperatures([[[0.9, 0.1]]], [[null]])).toEqual([1])
  })
})

describe('words that say the same', () => {
  it('are found by what stands together in parallel sentences', () => {
    const parallel = [
      { en: 'bake bread', zh: '面包' },
      { en: 'sell bread', zh: '出售面包' },
      { en: 'sell flowers', zh: '出售花卉' },
      { en: 'water flowers', zh: '花卉' },
    ]
    const found = translations(parallel, new Map())
    const likeliest = (zh: string): string | undefined =>
      [...(found.get(zh) ?? [])].toSorted(([, a], [, b]) => b - a).at(0)?.[0]
    expect(likeliest('出售')).toBe('sell')
    expect(likeliest('花卉')).toBe('flowers')
  })

  it('follow the glossary where sentences do not tell', () => {
    const glossary = new Map([['焊接', ['weld']], ['面包', ['bread']]])
    const found = translations([{ en: 'weld bread', zh: '焊接、面包' }], glossary)
    const of = (zh: string, en: string): number => found.get(zh)?.get(en) ?? 0
    expect(of('焊接', 'weld')).toBeGreaterThan(of('焊接', 'bread'))
    expect(of('面包', 'bread')).toBeGreaterThan(of('面包', 'weld'))
  })
})

it('occupations are split the same way whatever the order, and every major group has some of each part', () => {
  const codes = Array.from({ length: 60 }, (_, k) => `${k < 30 ? 11 : 47}-${1000 + k}`)
  const parts = partsOf(codes)
  expect(partsOf(codes.toReversed())).toEqual(parts)
  for (const major of ['11', '47']) {
    const own = new Set(codes.filter((code) => code.startsWith(major)).map((code) => parts.get(code)))
    expect(own).toEqual(new Set(['training', 'validation', 'test']))
  }
})

it('always giving the commonest class is the baseline of a classification', () => {
  const card = classificationOf(['a', 'b'], [0, 0, 0, 1], [0, 0, 1, 1])
  expect(card.baseline).toEqual({ label: 'a', accuracy: 0.75, macroF1: 3 / 7 })
  expect(card.accuracy).toBe(0.75)
  expect(card.confusionMatrix).toEqual([[2, 1], [0, 1]])
})
