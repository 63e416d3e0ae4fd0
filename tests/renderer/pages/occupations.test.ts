import { describe, expect, test } from 'vitest'
import type { OccupationItem, OccupationList } from '../../../main/contract.ts'
import { toCsv } from '../../../renderer/charts/export/csv.ts'
import { tableOfOccupations } from '../../../renderer/pages/occupations/export-rows.ts'
import { differenceOf } from '../../../renderer/pages/occupations/facts.ts'
import { industriesOf } from '../../../renderer/pages/occupations/industries.ts'
import { betaBy, filterOccupations, majorGroupsOf, searchable, spreadOf } from '../../../renderer/pages/occupations/rows.ts'
import { NO_FILTER, type OccupationFilter } from '../../../renderer/stores/occupation-search.ts'

const NO_WAGES: OccupationItem['wages'] = { mean: null, p10: null, p25: null, median: null, p75: null, p90: null }

const item = (code: string, en: string, zh: string, own: Partial<OccupationItem> = {}): OccupationItem => ({
  ...{ code, title: { en, zh }, major: `${code.slice(0, 2)}-0000`, employment: 1000, jobZone: null, wages: NO_WAGES },
  ...{ exposure: {}, automation: null, industryShares: [1, 0] },
  ...own,
})

const by = (e1: number, e2: number) => ({ e1, e2, low: null, high: null })

const NURSES = item('29-1140', 'Registered Nurses', '注册护士', {
  exposure: { people: by(0.2, 0.2), gpt4: by(0.1, 0.6) },
  industryShares: [0.05, 0.95],
})
const MAITRES = item('35-1010', 'Maîtres d’hôtel', '餐厅主管', { exposure: { people: by(0.5, 0.4) } })
const MILLERS = item('51-3090', 'Millers', '磨坊工')

const LIST: OccupationList = {
  ...{ dataset: 'd', currency: 'USD', sources: ['people', 'gpt4'] },
  industries: ['11', '62'].map((code) => ({ code, title: { en: code, zh: code } })),
  occupations: [NURSES, MAITRES, MILLERS],
}

const found = (filter: Partial<OccupationFilter>, source: string | null = 'people'): string[] =>
  filterOccupations(LIST, searchable(LIST.occupations), { ...NO_FILTER, ...filter }, source).map(({ code }) => code)

describe('exposure in the list', () => {
  test('is β = e1 + e2/2, and unknown where the source is silent', () => {
    expect(betaBy(NURSES, 'people')).toBeCloseTo(0.3, 12)
    expect(betaBy(MAITRES, 'gpt4')).toBeNull()
  })

  test('spreads from the lowest to the highest source, of which there must be two', () => {
    expect(spreadOf(NURSES, LIST.sources)).toBeCloseTo(0.1, 12)
    expect(spreadOf(MAITRES, LIST.sources)).toBeNull()
  })
})

describe('a search', () => {
  test('finds titles in either language and codes, without case or accents, whatever the order of words', () => {
    expect(found({ words: 'nurses REGISTERED' })).toEqual(['29-1140'])
    expect(found({ words: '护士' })).toEqual(['29-1140'])
    expect(found({ words: '51-3' })).toEqual(['51-3090'])
    expect(found({ words: 'maitres d’hotel' })).toEqual(['35-1010'])
    expect(found({ words: 'nurses millers' })).toEqual([])
  })

  test('keeps those of unknown exposure until the range is narrowed', () => {
    expect(found({})).toEqual(['29-1140', '35-1010', '51-3090'])
    expect(found({ range: [0.25, 1] })).toEqual(['29-1140', '35-1010'])
    expect(found({ range: [0.25, 1] }, 'gpt4')).toEqual(['29-1140'])
    expect(found({ range: [0.25, 1] }, null)).toEqual(['29-1140', '35-1010', '51-3090'])
  })

  test('narrows to a major group and to an industry that has enough of the people', () => {
    expect(found({ major: '35-0000' })).toEqual(['35-1010'])
    expect(found({ industry: '62' })).toEqual(['29-1140'])
    expect(found({ industry: '62', industryShare: 0.96 })).toEqual([])
    expect(found({ industry: 'elsewhere' })).toHaveLength(3)
  })

  test('offers the major groups that there are, in order', () => {
    expect(majorGroupsOf([MILLERS, NURSES, item('x', 'X', 'X', { major: '' })])).toEqual(['29-0000', '51-0000'])
  })
})

test('the CSV has a row for each occupation shown, every digit, and nothing where nothing is known', () => {
  const csv = toCsv(tableOfOccupations([NURSES, MILLERS], LIST.sources, ({ en }) => en), 'made up')
  expect(csv.split('\r\n')).toEqual([
    'code,title,major,employment,wage_mean,job_zone,beta_people,beta_gpt4,spread,source',
    `29-1140,Registered Nurses,29-0000,1000,,,${0.2 + 0.1},${0.1 + 0.3},${0.1 + 0.3 - (0.2 + 0.1)},made up`,
    '51-3090,Millers,51-0000,1000,,,,,,made up',
    '',
  ])
})

test('a difference is the second less the first, and needs both', () => {
  expect(differenceOf({ values: [3, 5] })).toBe(2)
  expect(differenceOf({ values: [3, null] })).toBeNull()
  expect(differenceOf({ values: [3] })).toBeNull()
})

test('two occupations have the industries of either, the greatest share of any first', () => {
  const title = { en: '', zh: '' }
  const [a, b] = [
    { industries: [{ code: '11', title, share: 0.6, employment: 6 }, { code: '52', title, share: 0.4, employment: 4 }] },
    { industries: [{ code: '62', title, share: 1, employment: 9 }] },
  ]
  expect(industriesOf([a, b]).map(({ code, shares }) => [code, ...shares])).toEqual([
    ['62', 0, 1],
    ['11', 0.6, 0],
    ['52', 0.4, 0],
  ])
})
