import { describe, expect, it } from 'vitest'
import { occupationMatcher, UNCALIBRATED, type MatchSettings } from '../../../simulation/text/occupation-match.ts'

const SETTINGS: MatchSettings = {
  weights: { whole: 4, sentence: 6, attraction: 1, employment: 0.2 },
  growth: 0,
  scale: { en: 1, zh: 1 },
  attraction: {},
  calibration: UNCALIBRATED,
}

const BAKERY = [
  { code: 'a', title: 'Bakers', jobTitles: ['Bread makers'], duties: ['Knead dough.', 'Bake bread in ovens.'], employment: 100 },
  { code: 'b', title: 'Bricklayers', jobTitles: [], duties: ['Spread mortar.', 'Lay bricks in courses.'], employment: 100 },
  { code: 'c', title: 'Pastry cooks', jobTitles: [], duties: ['Roll dough.', 'Decorate cakes.'], employment: 100 },
]

describe('the search for an occupation', () => {
  const match = occupationMatcher(BAKERY, 'en', SETTINGS)

  it('puts the occupation first whose duties a text describes, in whatever grammatical form', () => {
    const [first, second] = match(['Baking breads', 'She kneads the dough'])
    expect(first.code).toBe('a')
    expect(first.score).toBeGreaterThan(second.score)
    expect(first.gap).toBeCloseTo(first.score - second.score)
    expect(first.similarity).toBeGreaterThan(second.similarity)
  })

  it('gives probabilities that sum to 1 over all occupations', () => {
    const sum = match(['Bake bread'], 3).reduce((total, { score }) => total + score, 0)
    expect(sum).toBeCloseTo(1)
  })

  it('knows an occupation by the title of a job that belongs to it', () => {
    expect(match(['Wanted: bread maker'])[0].code).toBe('a')
  })

  it('is uncertain of a single word, and knows nothing of a text without a known word', () => {
    expect(match(['dough'])[0].isUncertain).toBe(true)
    expect(match(['Xyzzy plugh'])).toEqual([])
  })

  it('takes the larger of two occupations that fit alike', () => {
    const twins = BAKERY.map((one) => (one.code === 'c' ? { ...BAKERY[0], code: 'c', employment: 1000 } : one))
    expect(occupationMatcher(twins, 'en', SETTINGS)(['Bake bread'])[0].code).toBe('c')
  })

  it('reads Chinese by pairs of characters, wherever its words end', () => {
    const occupations = [
      { code: 'a', title: '面包师', jobTitles: [], duties: ['揉面团，烤面包。'], employment: 100 },
      { code: 'b', title: '瓦工', jobTitles: [], duties: ['抹砂浆，砌砖墙。'], employment: 100 },
    ]
    expect(occupationMatcher(occupations, 'zh', SETTINGS)(['每天清晨烤面包'])[0].code).toBe('a')
  })
})
