import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { advertisements } from '../../main/classifier/advertisements.ts'
import { descriptions } from '../../main/classifier/descriptions.ts'
import { nearestOccupations } from '../../main/classifier/nearest-occupations.ts'
import { matchFigures } from '../../simulation/text/match-figures.ts'
import { sentences, type Language } from '../../simulation/text/segment.ts'

/** The occupations that an advertisement may be given, by its id; judged by hand. */
const right = new Map(
  readFileSync('tests/data/advertisement-occupations.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line): [string, string[]] => [line.split(',')[0], line.split(',')[1].split(' ')]),
)

const figuresOf = async (language: Language) => {
  const nearest = await nearestOccupations()
  const own = (await advertisements()).filter((one) => one.language === language)
  return matchFigures(
    own.map(({ id, text }) => ({
      found: nearest(sentences(text, language).map((sentence) => sentence.text), language),
      right: right.get(id) ?? [],
    })),
  )
}

describe('the bundled search for occupations', () => {
  test('finds the occupation of an advertisement among its first five', async () => {
    const [en, zh] = [await figuresOf('en'), await figuresOf('zh')]
    expect(en.top5).toBeGreaterThanOrEqual(0.9)
    expect(en.top1).toBeGreaterThanOrEqual(0.65)
    expect(zh.top5).toBeGreaterThanOrEqual(0.8)
    expect(zh.top1).toBeGreaterThanOrEqual(0.5)
  })

  test('is right more often where it is certain', async () => {
    for (const language of ['en', 'zh'] as const) {
      const { top1Certain, top1Uncertain } = await figuresOf(language)
      expect(top1Certain).toBeGreaterThan(top1Uncertain)
    }
  })

  test('is judged on every advertisement', async () => {
    expect([...right.keys()].sort()).toEqual((await advertisements()).map(({ id }) => id).sort())
  })

  test('knows nearly every occupation by its own duties', async () => {
    const nearest = await nearestOccupations()
    const titled = [...(await descriptions('en'))].filter(([code]) => /^\d\d-/.test(code))
    const found = titled.filter(([code, duties]) => nearest(duties.map(({ text }) => text), 'en')[0].code === code)
    expect(found.length / titled.length).toBeGreaterThan(0.98)
  })

  test('finds duties in other words', async () => {
    const nearest = await nearestOccupations()
    const first = (...texts: string[]): string[] => nearest(texts, 'en').map(({ code }) => code)
    expect(first('Fixes leaking pipes and fits bathroom taps', 'Clears blocked drains')).toContain('47-2150')
    expect(first('Teaches third graders to read and do sums', 'Meets parents about their children')).toContain('25-2020')
    expect(first('Takes photographs at weddings', 'Edits pictures and sells prints')).toContain('27-4020')
  })

  test('is uncertain of gibberish, a single word and what is no work', async () => {
    const nearest = await nearestOccupations()
    for (const text of ['asdf qwer zxcv', 'manager', 'The sky was blue and we had a good time.']) {
      expect(nearest([text], 'en').every(({ isUncertain }) => isUncertain), text).toBe(true)
    }
    expect(nearest(['经理'], 'zh').every(({ isUncertain }) => isUncertain)).toBe(true)
  })
})
