import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adoptionOf } from '../../../main/contract.ts'
import { adoptionAt } from '../../../simulation/demand/adoption.ts'
import { defaults } from '../../../renderer/pages/scenario/defaults.ts'
import { DEFAULT_ROW, FIELDS, parseBlock, parseCell, withCell, withoutOwn } from '../../../renderer/pages/scenario/industries/cells.ts'
import { adoptionPaths, spread, yearsOf } from '../../../renderer/pages/scenario/industries/curves.ts'
import { changeMany } from '../../../renderer/pages/scenario/industries/many.ts'
import { inOrder, orderAfter, rangeBetween } from '../../../renderer/pages/scenario/industries/order.ts'
import { builtInPresets, fitTo, isAdopted } from '../../../renderer/pages/scenario/industries/presets.ts'

const industry = (code: string, employment: number, beta: number) => ({
  ...{ code, title: { en: `Industry ${code}`, zh: '' }, employment, exposure: { classifier: beta } },
})
const INDUSTRIES = [industry('11', 100, 0.1), industry('52', 300, 0.5), industry('61', 600, 0.3)]
const CEILING = { min: 0, max: 1 }

describe('cells', () => {
  test('read what a spreadsheet writes: percentages, full-width digits, nothing', () => {
    expect(parseCell('90%', CEILING)).toEqual({ value: 0.9 })
    expect(parseCell('０．９', CEILING)).toEqual({ value: 0.9 })
    expect(parseCell('７％', CEILING)).toEqual({ value: 0.07 })
    expect(parseCell(' ', CEILING)).toEqual({ value: undefined })
    expect(parseCell('1.4', CEILING)).toEqual({ problem: 'out-of-range' })
    expect(parseCell('fast', CEILING)).toEqual({ problem: 'not-a-number' })
    expect(parseCell('x%', CEILING)).toEqual({ problem: 'not-a-number' })
  })

  test('a block is read row by row, whatever ends its lines; an empty cell inside counts', () => {
    expect(parseBlock('2026\t5\t0.9\r\n2027\t\t90%\r\n')).toEqual([
      ['2026', '5', '0.9'],
      ['2027', '', '90%'],
    ])
    expect(parseBlock('0.5')).toEqual([['0.5']])
  })

  test('the default row is the default of all, and following it again leaves nothing behind', () => {
    const scenario = withCell(withCell(defaults, '52', 'ceiling', 0.9), DEFAULT_ROW, 'durationYears', 8)
    expect(scenario.adoption).toEqual({ default: { durationYears: 8 }, industries: { '52': { ceiling: 0.9 } } })
    expect(withoutOwn(scenario, [DEFAULT_ROW, '52']).adoption).toEqual({ default: {}, industries: {} })
  })
})

describe('many at once', () => {
  const scenario = withCell(defaults, '52', 'ceiling', 0.9)
  const ceilings = (changed: typeof scenario) => ['11', '52'].map((code) => adoptionOf(changed, code).ceiling)

  test('a value takes the place of every one, own or followed', () => {
    const { scenario: changed, limited } = changeMany(scenario, ['11', '52'], 'set', { ceiling: 0.5, startYear: 2027 })
    expect(changed.adoption.industries).toEqual({
      '11': { startYear: 2027, ceiling: 0.5 },
      '52': { startYear: 2027, ceiling: 0.5 },
    })
    expect(limited).toBe(0)
  })

  test('relative changes begin at what applies to each and end at what the field admits', () => {
    expect(ceilings(changeMany(scenario, ['11', '52'], 'multiply', { ceiling: 0.5 }).scenario)).toEqual([0.5, 0.45])
    const raised = changeMany(scenario, ['11', '52'], 'add', { ceiling: 0.05 })
    expect(ceilings(raised.scenario)).toEqual([1, 0.95])
    expect(raised.limited).toBe(1)
    expect(adoptionOf(changeMany(scenario, ['11'], 'add', { startYear: -1 }).scenario, '11').startYear).toBe(2024)
  })

  test('no digits of the machine’s own appear, and every result is one that a scenario may have', () => {
    const third = withCell(defaults, '11', 'ceiling', 0.1)
    expect(adoptionOf(changeMany(third, ['11'], 'add', { ceiling: 0.2 }).scenario, '11').ceiling).toBe(0.3)
    fc.assert(
      fc.property(fc.constantFrom('set', 'add', 'multiply'), fc.double({ min: -300, max: 300, noNaN: true }), (way, by) => {
        const changed = changeMany(defaults, ['11'], way, { startYear: by, durationYears: by, ceiling: by }).scenario
        const curve = adoptionOf(changed, '11')
        for (const { field, bounds } of FIELDS) {
          expect(curve[field]).toBeGreaterThanOrEqual(bounds.min)
          expect(curve[field]).toBeLessThanOrEqual(bounds.max)
        }
      }),
    )
  })
})

describe('the curves', () => {
  const scenario = withCell(withCell(defaults, '52', 'startYear', 2027.5), '61', 'durationYears', 4)

  test('are the model’s own at every step, and the mean weighs by employment', () => {
    const { byIndustry, mean } = adoptionPaths(scenario, INDUSTRIES)
    const out = new Float64Array(INDUSTRIES.length)
    for (const step of yearsOf(scenario).keys()) {
      adoptionAt(scenario, INDUSTRIES.map(({ code }) => code), step, out)
      expect(INDUSTRIES.map(({ code }) => byIndustry.get(code)?.[step])).toEqual([...out])
      expect(mean[step]).toBeCloseTo(0.1 * out[0] + 0.3 * out[1] + 0.6 * out[2], 12)
    }
  })

  test('labels at their ends keep apart, in order and inside the drawing', () => {
    const placed = spread([50, 50, 49, 98, 3], 14, 10, 100)
    const sorted = placed.toSorted((a, b) => a - b)
    expect(sorted[0]).toBeGreaterThanOrEqual(10)
    expect(sorted.at(-1)).toBeLessThanOrEqual(100)
    sorted.slice(1).forEach((height, k) => expect(height - sorted[k]).toBeGreaterThanOrEqual(14))
    expect(placed[2]).toBeLessThan(placed[0])
  })
})

describe('presets', () => {
  test('finance first is left out where there is no such industry', () => {
    expect(builtInPresets(INDUSTRIES).map(({ id }) => id)).toEqual(['financeFirst', 'everyone', 'slow', 'none'])
    expect(builtInPresets([{ code: 'K' }]).map(({ id }) => id)).toEqual(['everyone', 'slow', 'none'])
  })

  test('they say what their names say, and start with the scenario', () => {
    for (const { id, adoption } of builtInPresets(INDUSTRIES)) {
      const scenario = { ...defaults, startYear: 2031, adoption }
      const [finance, other] = [adoptionOf(scenario, '52'), adoptionOf(scenario, '11')]
      expect([finance.startYear, other.startYear]).toEqual([2031, 2031])
      if (id === 'financeFirst') expect(finance.durationYears).toBeLessThan(other.durationYears / 2)
      else expect(finance).toEqual(other)
      if (id === 'none') expect(other.ceiling).toBe(0)
    }
  })

  test('what a dataset lacks is left out and told', () => {
    const preset = { default: {}, industries: { '52': { ceiling: 0.9 }, K64: { ceiling: 0.1 } } }
    expect(fitTo(preset, INDUSTRIES)).toEqual({
      adoption: { default: {}, industries: { '52': { ceiling: 0.9 } } },
      missing: ['K64'],
    })
  })

  test('a scenario has taken one when every industry adopts alike, said or followed', () => {
    const scenario = withCell(defaults, '52', 'ceiling', 1)
    expect(isAdopted(scenario, { default: { startYear: 2025, ceiling: 1 }, industries: {} }, INDUSTRIES)).toBe(true)
    expect(isAdopted(scenario, { default: { ceiling: 0.99 }, industries: {} }, INDUSTRIES)).toBe(false)
  })
})

describe('the order of the rows', () => {
  const sorted = (before: Parameters<typeof orderAfter>[0], by: Parameters<typeof orderAfter>[1]) =>
    orderAfter(before, by, {
      ...{ industries: INDUSTRIES, scenario: defaults },
      ...{ titleOf: ({ title }) => title.en, compare: (a, b) => (a < b ? -1 : 1) },
    })

  test('the most exposed come first; asked again, last', () => {
    const first = sorted(null, 'exposure')
    expect(inOrder(INDUSTRIES, first).map(({ code }) => code)).toEqual(['52', '61', '11'])
    expect(inOrder(INDUSTRIES, sorted(first, 'exposure')).map(({ code }) => code)).toEqual(['11', '61', '52'])
  })

  test('a range goes over the rows as they are shown', () => {
    const codes = ['52', '61', '11']
    expect(rangeBetween(codes, '11', '61')).toEqual(['61', '11'])
    expect(rangeBetween(codes, 'gone', '61')).toEqual(['61'])
  })
})
