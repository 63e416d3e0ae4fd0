import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { classificationSchema } from '../../../simulation/text/card.ts'
import { classificationOf } from '../../../simulation/text/classification.ts'
import { CORRECTION_LABELS, correctionTargets, labelOf } from '../../../simulation/text/correction-targets.ts'
import { isHeldOut, partOf } from '../../../simulation/text/held-out.ts'
import { EXPOSURE_HEADS } from '../../../simulation/text/network.ts'
import { mixOf } from '../../../simulation/text/rehearsal.ts'

const sentence = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
const distribution = (size: number) =>
  fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: size, maxLength: size }).map((weights) => {
    const sum = weights.reduce((a, b) => a + b, 0)
    return weights.map((weight) => weight / sum)
  })
const prediction = fc.tuple(...EXPOSURE_HEADS.map(({ classes }) => distribution(classes.length)))

describe('the held-out fifth', () => {
  test('depends on the text alone, not on its case or spacing', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(isHeldOut(`  ${text.replaceAll(' ', '\n ')}`)).toBe(isHeldOut(text))
        expect(partOf(text, 11)).toBeLessThan(11)
      }),
    )
    expect(isHeldOut('Answer LETTERS')).toBe(isHeldOut('answer letters'))
  })

  test('is a fifth of many texts, in both languages', () => {
    for (const begin of ['Answer letter no. ', '处理第']) {
      const held = Array.from({ length: 5000 }, (_, k) => isHeldOut(`${begin}${k}`)).filter(Boolean).length
      expect(held / 5000).toBeGreaterThan(0.17)
      expect(held / 5000).toBeLessThan(0.23)
    }
  })
})

describe('the mix of corrections and rehearsal', () => {
  test('rehearses each known sentence once at most, and corrections make up a quarter where they are many enough', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(9000), fc.nat(), (corrections, known, seed) => {
        const all = Array.from({ length: known }, (_, k) => k)
        const { rehearsed, repeats } = mixOf(corrections, all, newGenerator(seed))
        expect(new Set(rehearsed).size).toBe(rehearsed.length)
        expect(repeats).toBeGreaterThanOrEqual(1)
        expect(repeats).toBeLessThanOrEqual(6)
        expect(rehearsed.length).toBe(Math.min(known, Math.max(1200, corrections * 3)))
        if (repeats < 6 && known >= corrections * 3 && corrections > 0) {
          expect((repeats * corrections) / (repeats * corrections + rehearsed.length)).toBeGreaterThanOrEqual(0.25)
        }
      }),
    )
  })

  test('is the same for the same seed', () => {
    const known = Array.from({ length: 5000 }, (_, k) => k)
    expect(mixOf(10, known, newGenerator(3))).toEqual(mixOf(10, known, newGenerator(3)))
    expect(mixOf(10, known, newGenerator(3))).not.toEqual(mixOf(10, known, newGenerator(4)))
  })
})

describe('what a correction teaches', () => {
  test('are distributions over the classes of the heads that the analyst speaks of; a model that has learned them agrees', () => {
    fc.assert(
      fc.property(prediction, fc.constantFrom(...CORRECTION_LABELS), (said, label) => {
        const targets = correctionTargets(label, said)
        targets.forEach((target, head) => {
          if (target === null) return
          expect(target).toHaveLength(EXPOSURE_HEADS[head].classes.length)
          expect(target.reduce((a, b) => a + b, 0)).toBeCloseTo(1)
          target.forEach((share) => expect(share).toBeGreaterThanOrEqual(0))
        })
        expect(targets[2]).toBeNull()
        expect(labelOf(targets.map((target, head) => target ?? said[head]))).toBe(label)
      }),
    )
  })

  test('of a sentence that is no duty, keeps the opinion on which other kind it is', () => {
    const kinds = [0.5, 0.3, 0.1, 0.1, 0, 0, 0, 0, 0]
    const [people, gpt4, , kind] = correctionTargets('none', [[1, 0, 0], [1, 0, 0], [1, 0], kinds])
    expect([people, gpt4]).toEqual([null, null])
    expect(kind?.slice(0, 3).map((share) => Number(share.toFixed(3)))).toEqual([0, 0.6, 0.2])
  })
})

describe('the figures of a classification', () => {
  test('fit the schema of a model card, and the commonest class is their baseline', () => {
    const label = fc.nat(2)
    fc.assert(
      fc.property(fc.array(fc.tuple(label, label), { minLength: 1 }), (pairs) => {
        const figures = classificationOf(['a', 'b', 'c'], pairs.map(([truth]) => truth), pairs.map(([, said]) => said))
        const card = classificationSchema.parse(figures)
        expect(card.accuracy).toBeCloseTo(pairs.filter(([truth, said]) => truth === said).length / pairs.length)
        expect(card.baseline.accuracy).toBeCloseTo(Math.max(...card.byClass.map(({ support }) => support)) / pairs.length)
      }),
    )
  })
})
