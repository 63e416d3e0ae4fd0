import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { censusTitles } from '../../data/build/tables/census-titles.ts'
import { fillSector } from '../../data/build/tables/fill.ts'
import { mapByRank } from '../../data/build/tables/quantile-mapping.ts'
import type { Level, SurveyCell } from '../../data/build/tables/survey.ts'
import { poolWages } from '../../data/build/tables/wages.ts'

type Row = Record<string, string>

const read = (file: string): Row[] =>
  parse<Row>(readFileSync(new URL(`../../data/us-2023/${file}`, import.meta.url), 'utf8'), { columns: true })

const occupations = read('occupations.csv')
const industries = read('industries.csv')
const cells = read('industry_employment.csv')
const mobility = read('mobility.csv')
const exposure = read('exposure.csv')
const roles = read('new_roles.csv')
const feeders = read('new_role_feeders.csv')
const demographics = read('demographics.csv')
const skills = read('skills.csv')
const projections = read('projections.csv')
const codes = new Set(occupations.map(({ code }) => code))

const sumBy = (rows: readonly Row[], key: string, value: string): Map<string, number> => {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(row[key], (sums.get(row[key]) ?? 0) + Number(row[value]))
  return sums
}

/**
 * People employed in all occupations by sector: BLS, Occupational Employment and Wage Statistics, May 2023.
 */
const SECTOR_TOTALS: Record<string, number> = {
  '11': 413_580,
  '21': 571_160,
  '22': 564_750,
  '23': 7_921_080,
  '31-33': 12_835_000,
  '42': 6_013_210,
  '44-45': 15_580_040,
  '48-49': 7_333_400,
  '51': 3_039_950,
  '52': 6_258_320,
  '53': 2_388_050,
  '54': 10_747_310,
  '55': 2_771_010,
  '56': 9_496_560,
  '61': 13_313_610,
  '62': 22_068_580,
  '71': 2_523_660,
  '72': 13_927_920,
  '81': 4_316_400,
  '99': 9_770_290,
}
const NATIONAL_TOTAL = 151_853_880

/** Mean over all occupations, weighted by employment. */
const nationalMean = (rows: readonly Row[], column: string): number => {
  const employed = new Map(occupations.map(({ code, employment }) => [code, Number(employment)]))
  const weight = (row: Row): number => employed.get(row.occupation) ?? 0
  const total = rows.reduce((sum, row) => sum + weight(row), 0)
  return rows.reduce((sum, row) => sum + weight(row) * Number(row[column]), 0) / total
}

/** Occupations that can be reached from one of them along edges of the network. */
const reachable = (start: string, from: string, to: string): Set<string> => {
  const next = new Map<string, string[]>()
  for (const edge of mobility) next.set(edge[from], [...(next.get(edge[from]) ?? []), edge[to]])
  const seen = new Set([start])
  for (const code of seen) for (const neighbour of next.get(code) ?? []) seen.add(neighbour)
  return seen
}

describe('employment', () => {
  test('each sector reaches its published total within 1 %, the nation within 0.1 %', () => {
    const sums = sumBy(cells, 'industry', 'employment')
    expect([...sums.keys()].sort()).toEqual(Object.keys(SECTOR_TOTALS).sort())
    for (const [sector, total] of Object.entries(SECTOR_TOTALS)) {
      expect(Math.abs((sums.get(sector) ?? 0) / total - 1), sector).toBeLessThan(0.01)
    }
    const covered = [...sums.values()].reduce((total, people) => total + people, 0)
    expect(covered / NATIONAL_TOTAL).toBeGreaterThan(0.999)
    expect(covered / NATIONAL_TOTAL).toBeLessThanOrEqual(1)
  })

  test('an occupation employs the sum of its sectors', () => {
    const sums = sumBy(cells, 'occupation', 'employment')
    for (const { code, employment } of occupations) expect(sums.get(code), code).toBe(Number(employment))
  })

  test('no cell is zero or negative, none stands twice', () => {
    expect(cells.every(({ employment }) => Number(employment) > 0)).toBe(true)
    expect(new Set(cells.map(({ industry, occupation }) => `${industry} ${occupation}`)).size).toBe(
      cells.length,
    )
  })
})

describe('occupations', () => {
  test('there are 532, each with a title and a job zone from 1 to 5', () => {
    expect(codes.size).toBe(532)
    expect(occupations).toHaveLength(532)
    expect(occupations.filter(({ title }) => title === '')).toEqual([])
    expect(occupations.filter(({ job_zone: zone }) => !/^[1-5]$/.test(zone))).toEqual([])
  })

  test('wages are there and percentiles do not fall', () => {
    for (const row of occupations) {
      const columns = ['wage_p10', 'wage_p25', 'wage_median', 'wage_p75', 'wage_p90']
      const wages = columns.map((column) => Number(row[column]))
      expect(Math.min(...wages, Number(row.wage_mean)), row.code).toBeGreaterThan(10_000)
      expect(wages, row.code).toEqual(wages.toSorted((a, b) => a - b))
    }
  })
})

describe('codes', () => {
  test('no table names an occupation, industry or role that does not exist', () => {
    const used = [
      ...cells.map(({ occupation }) => occupation),
      ...mobility.flatMap(({ from, to }) => [from, to]),
      ...exposure.map(({ occupation }) => occupation),
      ...feeders.map(({ occupation }) => occupation),
      ...[demographics, skills, projections].flatMap((rows) => rows.map(({ occupation }) => occupation)),
    ]
    expect(used.filter((code) => !codes.has(code))).toEqual([])
    const sectors = new Set(industries.map(({ code }) => code))
    expect(cells.filter(({ industry }) => !sectors.has(industry))).toEqual([])
    const ids = new Set(roles.map(({ id }) => id))
    expect(feeders.filter(({ role }) => !ids.has(role))).toEqual([])
  })
})

describe('mobility', () => {
  test('whoever leaves an occupation arrives somewhere: rows sum to 1', () => {
    const sums = sumBy(mobility, 'from', 'probability')
    for (const code of codes) expect(Math.abs((sums.get(code) ?? 0) - 1), code).toBeLessThan(1e-9)
    expect(mobility.every(({ probability }) => Number(probability) > 0)).toBe(true)
  })

  test('479 occupations reach one another; each of the other 53 is never entered or never left', () => {
    const moves = mobility.filter(({ from, to }) => from !== to)
    const left = new Set(moves.map(({ from }) => from))
    const entered = new Set(moves.map(({ to }) => to))
    const core = [...codes].filter((code) => left.has(code) && entered.has(code))
    expect(core).toHaveLength(479)
    const [forward, backward] = [reachable(core[0], 'from', 'to'), reachable(core[0], 'to', 'from')]
    expect(core.filter((code) => !forward.has(code) || !backward.has(code))).toEqual([])
    const employed = new Map(occupations.map(({ code, employment }) => [code, Number(employment)]))
    const share = core.reduce((sum, code) => sum + (employed.get(code) ?? 0), 0) / NATIONAL_TOTAL
    expect(share).toBeGreaterThan(0.99)
  })
})

describe('exposure', () => {
  const SOURCES = ['aioe', 'aioe-image', 'aioe-language', 'applicability', 'eloundou-gpt4', 'eloundou-people']

  test('every published source gives every occupation once', () => {
    for (const source of SOURCES) {
      const given = exposure.filter((row) => row.source === source).map(({ occupation }) => occupation)
      expect(given, source).toEqual([...codes])
    }
  })

  test('e1 and e2 are shares of one whole', () => {
    for (const { occupation, source, e1, e2 } of exposure) {
      expect(Math.min(Number(e1), Number(e2)), `${source} ${occupation}`).toBeGreaterThanOrEqual(0)
      expect(Number(e1) + Number(e2), `${source} ${occupation}`).toBeLessThan(1 + 1e-9)
    }
  })

  test('every source finds writing more exposed than laying bricks', () => {
    for (const source of SOURCES) {
      const beta = (code: string) => {
        const row = exposure.find((one) => one.source === source && one.occupation === code)
        return Number(row?.e1) + Number(row?.e2) / 2
      }
      expect(beta('27-3043'), source).toBeGreaterThan(beta('47-2020') + 0.2)
    }
  })
})

describe('the classifier', () => {
  test('every occupation has an interval that holds its β; published scores have none', () => {
    const [own, published] = [true, false].map((wanted) =>
      exposure.filter(({ source }) => (source === 'classifier') === wanted),
    )
    expect(own.map(({ occupation }) => occupation)).toEqual([...codes])
    for (const { occupation, e1, e2, beta_low: low, beta_high: high } of own) {
      const beta = Number(e1) + Number(e2) / 2
      expect(low, occupation).not.toBe('')
      expect(Number(low), occupation).toBeLessThanOrEqual(beta)
      expect(Number(high), occupation).toBeGreaterThanOrEqual(beta)
      expect(Number(high), occupation).toBeLessThanOrEqual(1)
    }
    expect(published.filter((row) => row.beta_low !== '' || row.beta_high !== '')).toEqual([])
  })
})

describe('demographics', () => {
  const categoriesOf = {
    sex: ['women', 'men'],
    race: ['white', 'black', 'asian', 'other'],
    ethnicity: ['hispanic', 'not_hispanic'],
    education: [
      ...['less_than_high_school', 'high_school', 'some_college', 'associate'],
      ...['bachelor', 'master', 'doctoral_or_professional'],
    ],
  }
  const rowsOf = (dimension: string, category: string) =>
    demographics.filter((row) => row.dimension === dimension && row.category === category)
  const share = (code: string, ...categories: string[]) =>
    demographics
      .filter(({ occupation, category }) => occupation === code && categories.includes(category))
      .reduce((sum, row) => sum + Number(row.share), 0)

  test.each(Object.entries(categoriesOf))('%s divides the workers of every occupation', (dimension, categories) => {
    const rows = demographics.filter((row) => row.dimension === dimension)
    expect(rows.map(({ occupation, category }) => `${occupation} ${category}`)).toEqual(
      [...codes].flatMap((code) => categories.map((category) => `${code} ${category}`)),
    )
    expect(rows.every((row) => Number(row.share) >= 0)).toBe(true)
    for (const [code, sum] of sumBy(rows, 'occupation', 'share')) {
      expect(Math.abs(sum - 1), code).toBeLessThan(1e-4)
    }
  })

  // All employed, the self-employed included: BLS, Current Population Survey 2022, table 11.
  test.each([
    ['sex', 'women', 0.468],
    ['race', 'white', 0.77],
    ['race', 'black', 0.126],
    ['race', 'asian', 0.067],
    ['ethnicity', 'hispanic', 0.185],
  ])('%s: %s are about as many as among all employed', (dimension, category, published) => {
    expect(Math.abs(nationalMean(rowsOf(dimension, category), 'share') - published)).toBeLessThan(0.03)
  })

  test('nurses are mostly women, carpenters mostly men', () => {
    expect(share('29-1140', 'women')).toBeGreaterThan(0.8)
    expect(share('47-2030', 'men')).toBeGreaterThan(0.9)
  })

  test('an occupation too small for the population survey has the shares of its group', () => {
    // Word processors and typists; office and administrative support occupations are 71.9 % women.
    expect(share('43-9022', 'women')).toBeCloseTo(0.719, 6)
  })

  test('most software developers have a degree, few cashiers', () => {
    const degrees = ['bachelor', 'master', 'doctoral_or_professional']
    expect(share('15-1252', ...degrees)).toBeGreaterThan(0.75)
    expect(share('41-2010', ...degrees)).toBeLessThan(0.25)
  })
})

describe('skills', () => {
  const level = (code: string, skill: string) =>
    Number(skills.find((row) => row.occupation === code && row.skill === skill)?.level)

  test('every occupation has a level from 0 to 1 of each of eleven skills', () => {
    const names = new Set(skills.map(({ skill }) => skill))
    expect(names.size).toBe(11)
    expect(skills.map(({ occupation, skill }) => `${occupation} ${skill}`)).toEqual(
      [...codes].flatMap((code) => [...names].map((name) => `${code} ${name}`)),
    )
    expect(skills.filter((row) => !(Number(row.level) >= 0 && Number(row.level) <= 1))).toEqual([])
  })

  test('programmers program and mathematicians reckon more than cashiers', () => {
    expect(level('15-1251', 'programming')).toBeGreaterThan(level('41-2010', 'programming') + 0.4)
    expect(level('15-2020', 'mathematics')).toBeGreaterThan(level('41-2010', 'mathematics') + 0.4)
  })
})

describe('projections', () => {
  const ratio = (code: string) => Number(projections.find(({ occupation }) => occupation === code)?.ratio)

  test('every occupation has an outlook for the same ten years', () => {
    expect(projections.map(({ occupation }) => occupation)).toEqual([...codes])
    expect(new Set(projections.map((row) => `${row.start_year}–${row.end_year}`))).toEqual(new Set(['2022–2032']))
  })

  test('employment grows by about the 2.8 % of the National Employment Matrix', () => {
    expect(Math.abs(nationalMean(projections, 'ratio') - 1.028)).toBeLessThan(0.005)
  })

  test('typists become far fewer, nurse practitioners far more', () => {
    expect(ratio('43-9022')).toBeLessThan(0.7)
    expect(ratio('29-1170')).toBeGreaterThan(1.3)
  })
})

describe('new roles', () => {
  test("the roles' weights and each role's feeders sum to 1", () => {
    const total = roles.reduce((sum, { weight }) => sum + Number(weight), 0)
    expect(total).toBeCloseTo(1, 12)
    const sums = sumBy(feeders, 'role', 'weight')
    for (const { id } of roles) expect(sums.get(id), id).toBeCloseTo(1, 12)
  })
})

describe('how the figures are derived', () => {
  const cell = (level: Level, code: string, employment: number | null): SurveyCell => ({
    ...{ sector: 'x', title: code, wages: null },
    ...{ level, code, employment },
  })

  test('withheld occupations share what their group has beyond its published members', () => {
    const sector = [
      cell('total', '00-0000', 1000),
      cell('major', '11-0000', 1000),
      cell('minor', '11-1000', null),
      cell('broad', '11-1010', 400),
      cell('detailed', '11-1011', 400),
      cell('minor', '11-2000', 300),
      cell('broad', '11-2020', null),
      cell('detailed', '11-2021', null),
      cell('detailed', '11-2022', null),
    ]
    const { employment } = fillSector(
      sector,
      new Map([
        ['11-2021', 190],
        ['11-2022', 90],
      ]),
    )
    expect([...employment]).toEqual([
      ['11-1011', 400],
      ['11-2021', 200],
      ['11-2022', 100],
    ])
  })

  test('a census title covers its code, or what the others leave of its group', () => {
    const survey = [
      cell('major', '11-0000', null),
      ...['11-1011', '11-1012', '11-1021', '11-1099'].map((code) => cell('detailed', code, 1)),
      { ...cell('broad', '11-1010', null), title: 'Chief executives' },
      { ...cell('minor', '11-1000', null), title: 'Other executives' },
    ]
    const titles = ['11-0000', '11-1012', 'CHIEF EXECUTIVES', 'Other executives']
    const list = fileURLToPath(new URL('../../data/build/inputs/census_titles.csv', import.meta.url))
    const listed = parse<Row>(readFileSync(list, 'utf8'), { columns: true }).map((row) => row.census_title)
    const covered = ['11-1011', '11-1012', '11-1021', '11-0000']
    expect([...censusTitles([...titles, ...listed], list, survey, covered)]).toEqual([
      ['11-1011', ['CHIEF EXECUTIVES']],
      ['11-1012', ['11-1012']],
      ['11-1021', ['Other executives']],
      ['11-0000', ['11-0000']],
    ])
    expect(() => censusTitles([...titles, ...listed], list, survey, ['99-9999'])).toThrow('99-9999')
  })

  test('an occupation whose broad group has no row of its own is not lost', () => {
    const sector = [
      cell('total', '00-0000', 50),
      cell('major', '11-0000', 50),
      cell('detailed', '11-1011', 50),
    ]
    expect(fillSector(sector, new Map()).report.covered).toBe(50)
  })

  test('pooling one wage distribution with itself changes nothing', () => {
    const wages = { mean: 50_000, percentiles: [20_000, 30_000, 45_000, 60_000, 90_000] }
    expect(
      poolWages([
        { wages, people: 10 },
        { wages, people: 30 },
      ]),
    ).toEqual(wages)
  })

  test('a score in the order of the reference receives the level of the reference', () => {
    const reference = [0, 0.1, 0.3, 0.5].map((e2) => ({ e1: e2 / 2, e2 }))
    const mapped = mapByRank([-3, 0, 0.2, 8], reference, [5, 1, 2, 2])
    mapped.forEach(({ e1, e2 }, i) => {
      expect(e1 + e2 / 2).toBeCloseTo(reference[i].e1 + reference[i].e2 / 2, 12)
      expect(e1 + e2).toBeLessThanOrEqual(1)
    })
  })
})
