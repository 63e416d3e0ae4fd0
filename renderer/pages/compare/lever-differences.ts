import type { AdoptionCurve } from '../../../main/contract.ts'
import { adoptionOf } from '../../../main/contract.ts'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { isRandom } from '../../results/randomness.ts'
import { ownOverride } from '../../use-in-scenario/changes.ts'
import { defaultCurve, defaults, modelCurve } from '../scenario/defaults.ts'
import { ownOf } from '../scenario/industries/cells.ts'

/** What a lever is set to; null where the scenario does not use it. */
export type LeverValue = string | number | boolean | null

type Read = (scenario: Scenario) => LeverValue

const adoption = (field: keyof AdoptionCurve) => ({
  read: (scenario: Scenario): LeverValue => defaultCurve(scenario)[field],
  fallback: (scenario: Scenario): LeverValue => modelCurve(scenario)[field],
})

const ofAgents = (read: Read): Read => (scenario) => (scenario.engine.kind === 'agents' ? read(scenario) : null)
const ofLuck = (read: Read): Read => (scenario) => (isRandom(scenario) ? read(scenario) : null)
const ofCourses = (read: Read): Read => (scenario) => (scenario.retraining.seatsPerYear > 0 ? read(scenario) : null)

/** How each lever is read, in the order of the editor; its default, where that depends on the scenario. */
const LEVERS = {
  dataset: { read: ({ dataset }) => dataset },
  startYear: { read: ({ startYear }) => startYear },
  horizon: { read: ({ horizonYears }) => horizonYears },
  growth: { read: ({ baselineGrowth }) => baselineGrowth },
  source: { read: ({ exposure }) => exposure.source },
  drawIntervals: { read: ({ exposure }) => exposure.drawIntervals },
  substitution: { read: ({ substitutionShare }) => substitutionShare },
  adoptionStart: adoption('startYear'),
  adoptionDuration: adoption('durationYears'),
  adoptionCeiling: adoption('ceiling'),
  reinstatementShare: { read: ({ reinstatement }) => reinstatement.share },
  newRoleShare: { read: ({ reinstatement }) => reinstatement.newRoleShare },
  newRoleMobility: { read: ({ reinstatement }) => reinstatement.newRoleMobility },
  seats: { read: ({ retraining }) => retraining.seatsPerYear },
  retrainingStart: { read: ofCourses(({ retraining }) => retraining.startYear) },
  courseLength: { read: ofCourses(({ retraining }) => retraining.months) },
  completion: { read: ofCourses(({ retraining }) => retraining.completionRate) },
  maturityStart: { read: ({ toolMaturity }) => toolMaturity.start },
  maturityEnd: { read: ({ toolMaturity }) => toolMaturity.end },
  maturityYears: { read: ({ toolMaturity }) => toolMaturity.years },
  separationRate: { read: ({ frictions }) => frictions.separationRate },
  openingRate: { read: ({ frictions }) => frictions.openingRate },
  adjustmentRate: { read: ({ frictions }) => frictions.adjustmentRate },
  longTermSteps: { read: ({ frictions }) => frictions.longTermSteps },
  warmupSteps: { read: ({ frictions }) => frictions.warmupSteps },
  engine: { read: ({ engine }) => engine.kind },
  workersPerAgent: { read: ofAgents(({ engine }) => engine.workersPerAgent) },
  replicates: { read: ofLuck(({ engine }) => engine.replicates) },
  seed: { read: ofLuck(({ engine }) => engine.seed) },
  careers: { read: ofAgents(({ engine }) => engine.careers) },
} as const satisfies Record<string, { read: Read; fallback?: Read }>

/** A lever of the whole scenario, or one of an industry's adoption, or an exposure set by hand. */
export type Lever = keyof typeof LEVERS | 'e1' | 'e2'

/** What a lever that is not the whole scenario's is about. */
export interface LeverSubject {
  kind: 'industry' | 'occupation'
  code: string
}

/** A lever that scenarios do not have in common, with what each sets it to. */
export interface LeverDifference {
  lever: Lever
  subject: LeverSubject | null
  cells: { value: LeverValue; isDefault: boolean }[]
}

const differ = ({ cells }: LeverDifference): boolean => cells.some(({ value }) => value !== cells[0].value)

const ofScenarios = (scenarios: readonly Scenario[]): LeverDifference[] =>
  (Object.keys(LEVERS) as (keyof typeof LEVERS)[]).map((lever) => {
    const { read, fallback }: { read: Read; fallback?: Read } = LEVERS[lever]
    const cells = scenarios.map((scenario) => {
      const value = read(scenario)
      return { value, isDefault: value === (fallback?.(scenario) ?? read(defaults)) }
    })
    return { lever, subject: null, cells }
  })

const keysOf = (records: readonly object[]): string[] => [...new Set(records.flatMap((one) => Object.keys(one)))].sort()

const CURVE = [
  ['adoptionStart', 'startYear'],
  ['adoptionDuration', 'durationYears'],
  ['adoptionCeiling', 'ceiling'],
] as const

/** Industries that at least one scenario sets by themselves; a default of a cell is what all industries follow. */
const ofIndustries = (scenarios: readonly Scenario[]): LeverDifference[] =>
  keysOf(scenarios.map((scenario) => scenario.adoption.industries)).flatMap((code) =>
    CURVE.map(([lever, field]): LeverDifference => {
      const cells = scenarios.map((scenario) => ({
        value: adoptionOf(scenario, code)[field],
        isDefault: ownOf(scenario, code)[field] === undefined,
      }))
      return { lever, subject: { kind: 'industry', code }, cells }
    }).filter(({ cells }) => cells.some(({ isDefault }) => !isDefault)),
  )

const ofOccupations = (scenarios: readonly Scenario[]): LeverDifference[] =>
  keysOf(scenarios.map(({ exposure }) => exposure.overrides)).flatMap((code) =>
    (['e1', 'e2'] as const).map((lever): LeverDifference => {
      const cells = scenarios.map((scenario) => {
        const value = ownOverride(scenario, code)?.[lever] ?? null
        return { value, isDefault: value === null }
      })
      return { lever, subject: { kind: 'occupation', code }, cells }
    }),
  )

/** Every lever in which scenarios differ, their names apart, in the order of the editor. */
export const leverDifferences = (scenarios: readonly Scenario[]): LeverDifference[] =>
  [...ofScenarios(scenarios), ...ofIndustries(scenarios), ...ofOccupations(scenarios)].filter(differ)
