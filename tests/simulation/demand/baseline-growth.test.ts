import { describe, expect, test } from 'vitest'
import { baselineDemandOverTime } from '../../../simulation/demand/baseline-growth.ts'
import type { Dataset } from '../../../simulation/dataset/types.ts'
import { buildModel, demandAt, demandWithoutAI } from '../../../simulation/model/model.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import { lastStep } from '../../../simulation/scenario/time.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

const scenario = (more: object = {}) =>
  parseScenario({ name: 'outlook', baselineGrowth: 'projections', exposure: { source: 'random' }, ...more })

const dataset = randomDataset(8, { occupations: 5, newRoles: 1 })
const withOutlook = (ratio: number[]): Dataset => ({
  ...dataset,
  projections: { startYear: 2022, endYear: 2032, ratio: Float64Array.from(ratio) },
})

describe('growth of the baseline', () => {
  test("keeps the total and moves the occupations' shares as the outlook says", () => {
    const before = Float64Array.of(100, 200, 300, 200, 200)
    const steps = lastStep(10) + 1
    const grown = baselineDemandOverTime(withOutlook([2, 1, 1, 1, 0.5]), scenario(), before, steps)
    for (let t = 0; t < steps; t++) {
      expect(grown.subarray(t * 5, t * 5 + 5).reduce((sum, jobs) => sum + jobs)).toBeCloseTo(1000, 9)
    }
    expect([...grown.subarray(0, 5)]).toEqual([...before])
    const last = grown.subarray((steps - 1) * 5)
    expect(last[0] / last[1] / (before[0] / before[1])).toBeCloseTo(2, 2)
    expect(last[4] / last[1] / (before[4] / before[1])).toBeCloseTo(0.5, 2)
  })

  test('stays finite whatever an outlook says', () => {
    const extreme = baselineDemandOverTime(
      { ...withOutlook([1e12, 1, 1e-12, 1, 1]), projections: { startYear: 2022, endYear: 2023, ratio: Float64Array.of(1e12, 1, 1e-12, 1, 1) } },
      scenario(),
      Float64Array.of(100, 200, 300, 200, 200),
      lastStep(100) + 1,
    )
    expect(extreme.every((jobs) => Number.isFinite(jobs) && jobs >= 0)).toBe(true)
  })

  test('is the demand without AI, and AI takes its share of it', () => {
    const model = buildModel(withOutlook([2, 1, 1, 1, 0.5]), scenario({ adoption: { default: { ceiling: 0 } } }))
    expect(demandAt(model, 40)).toEqual(demandWithoutAI(model, 40))
    const adopting = buildModel(withOutlook([2, 1, 1, 1, 0.5]), scenario({ reinstatement: { share: 0 } }))
    const total = (demand: Float64Array): number => demand.reduce((sum, jobs) => sum + jobs, 0)
    expect(total(demandWithoutAI(adopting, 60)) - total(demandAt(adopting, 60))).toBeCloseTo(
      adopting.target.automated[60],
      4,
    )
  })

  test('says so where the dataset has no outlook, or where the horizon goes beyond it', () => {
    expect(buildModel({ ...dataset, projections: null }, scenario()).warnings).toEqual([{ code: 'no-projections' }])
    const long = buildModel(withOutlook([1, 1, 1, 1, 1]), scenario({ startYear: 2024, horizonYears: 20 }))
    expect(long.warnings).toEqual([{ code: 'beyond-projections', endYear: 2032 }])
    expect(buildModel(withOutlook([1, 1, 1, 1, 1]), scenario({ startYear: 2022 })).warnings).toEqual([])
  })
})
