import { describe, expect, test } from 'vitest'
import type { Difference } from '../../../../main/contract.ts'
import { compareAddress } from '../../../../renderer/addresses.ts'
import { chosenIds } from '../../../../renderer/pages/compare/chosen-ids.ts'
import { commonGrid } from '../../../../renderer/pages/compare/common-grid.ts'
import { obstaclesTo } from '../../../../renderer/pages/compare/comparability.ts'
import { verdictOf } from '../../../../renderer/pages/compare/verdict.ts'
import { parseScenario } from '../../../../simulation/scenario/parse.ts'
import { yearOfStep } from '../../../../simulation/scenario/time.ts'

describe('an address of scenarios to compare', () => {
  test('is read as it was written', () => {
    expect(chosenIds(compareAddress([3, 1, 2]).split('/')[2])).toEqual([3, 1, 2])
    expect(chosenIds('3%2B1')).toEqual([3, 1])
  })

  test('names each scenario once, at most four, and nothing else', () => {
    expect(chosenIds('1+1+2+x+-4+0+3+5+6')).toEqual([1, 2, 3, 5])
    expect(chosenIds('')).toEqual([])
  })
})

describe('the grid that runs are drawn on', () => {
  const run = (startYear: number, length: number) => ({
    years: Array.from({ length }, (_, step) => yearOfStep(startYear, step)),
  })

  test('is the run’s own where all start together', () => {
    const runs = [run(2025, 5), run(2025, 3)]
    const { years, place } = commonGrid(runs)
    expect(years).toEqual(runs[0].years)
    expect(place(1, [7, 8, 9])).toEqual([7, 8, 9, NaN, NaN])
  })

  test('puts a later start within half a step of its time', () => {
    const runs = [run(2025, 20), run(2026, 20)]
    const { years, place } = commonGrid(runs)
    const values = Array.from({ length: 20 }, (_, step) => step)
    const placed = place(1, values)
    const first = placed.indexOf(0)
    expect(placed.slice(0, first).every(Number.isNaN)).toBe(true)
    expect(Math.abs(years[first] - 2026)).toBeLessThanOrEqual(0.5 * (6.75 / 52) + 1e-12)
    expect(placed.at(-1)).toBe(19)
  })
})

describe('what keeps runs from being compared', () => {
  const made = (datasetId: string, datasetHash: string, more: object = {}) => ({
    run: { datasetId, datasetHash },
    scenario: parseScenario({ name: 'One', ...more }),
  })

  test('is nothing where they differ in their levers alone', () => {
    expect(obstaclesTo([made('us', 'a'), made('us', 'a', { substitutionShare: 0.9 })])).toEqual([])
  })

  test('is named', () => {
    expect(obstaclesTo([made('us', 'a'), made('uk', 'b')])).toEqual(['datasets'])
    expect(obstaclesTo([made('us', 'a'), made('us', 'b')])).toEqual(['versions'])
    expect(obstaclesTo([made('us', 'a'), made('us', 'a', { horizonYears: 5 })])).toEqual(['horizons'])
    expect(obstaclesTo([made('us', 'a'), made('us', 'a', { startYear: 2030, horizonYears: 5 })])).toEqual(['starts'])
    expect(obstaclesTo([made('us', 'a'), made('us', 'a', { frictions: { longTermSteps: 8 } })])).toEqual(['longTerm'])
  })
})

describe('what a difference says', () => {
  const difference = (more: Partial<Difference>): Difference => ({
    ...{ origin: 'paired', pairs: 20, mean: 1, standardError: 0.1, p05: 0.5, p25: 0.8, p50: 1, p75: 1.2, p95: 1.5 },
    ...more,
  })

  test('follows from whether its band excludes zero', () => {
    expect(verdictOf(difference({}), true)).toBe('higher')
    expect(verdictOf(difference({ mean: -1, p05: -2, p95: -0.1 }), true)).toBe('lower')
    expect(verdictOf(difference({ p05: -0.1 }), true)).toBe('unclear')
    expect(verdictOf(difference({ mean: 0, p05: 0, p95: 0 }), true)).toBe('equal')
  })

  test('of one replicate each is unknown where chance plays a part, and certain where it does not', () => {
    expect(verdictOf(difference({ pairs: 1, standardError: 0 }), true)).toBe('unknown')
    expect(verdictOf(difference({ pairs: 1, standardError: 0 }), false)).toBe('higher')
    expect(verdictOf(difference({ pairs: 1, standardError: 0, mean: 0 }), true)).toBe('equal')
  })
})
