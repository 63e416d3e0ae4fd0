import type { Dataset } from '../dataset/types.ts'
import { meanfield } from '../meanfield/engine.ts'
import { displaced } from '../metrics/displaced.ts'
import { jobs } from '../metrics/jobs.ts'
import type { Measured } from '../metrics/quantity.ts'
import { rates } from '../metrics/rates.ts'
import { simulateWithAI, simulateWithoutAI, type Pair, type WithoutAI } from '../model/engine.ts'
import { buildModel, nodeCodes, type Model } from '../model/model.ts'
import { newTrajectory } from '../model/trajectory.ts'
import type { Scenario } from '../scenario/schema.ts'
import { yearOfStep } from '../scenario/time.ts'
import type { Warning } from '../warnings.ts'
import { reasonsOf, type Reasons, type Subject } from './reasons.ts'

/** A rate of 0–1 at every step, with AI and without. */
export interface RateOverTime {
  scenario: number[]
  baseline: number[]
}

/** What a scenario comes to in expected values, as far as one wants to see it while a lever moves. */
export interface Preview {
  /** The calendar year of each step. */
  years: number[]
  unemployment: RateOverTime
  longTermUnemployment: RateOverTime
  vacancies: RateOverTime
  /** People displaced since step 0 beyond the run without AI, at every step. */
  displaced: number[]
  /** People employed in new roles at every step. */
  newRoles: number[]
  /** People employed less those in the run without AI, at every step. */
  employment: number[]
  /** People displaced beyond the run without AI over the horizon, by industry in the dataset's order. */
  industries: { code: string; displaced: number }[]
  /** People employed at the end less those in the run without AI, greatest gain first: those that gain and lose most. */
  occupations: { code: string; change: number }[]
  warnings: Warning[]
}

/** How many occupations that gain, and as many that lose, are told. */
const MOST = 5

/** What the run without AI depends on; two scenarios that agree in it share that run. */
const withoutAIKey = ({ startYear, horizonYears, baselineGrowth, frictions, ...others }: Scenario): string => {
  const { retraining, reinstatement, addedOccupations } = others
  const lasting = [retraining, reinstatement.newRoleMobility, addedOccupations]
  return JSON.stringify([startYear, horizonYears, baselineGrowth, frictions, ...lasting])
}

const find = (measured: readonly Measured[], metric: string, key = 'all'): Measured => {
  const found = measured.find((quantity) => quantity.metric === metric && quantity.key === key)
  if (found === undefined) throw new Error(`${metric} of ${key}: is not measured`)
  return found
}

const beyond = ({ scenario, baseline }: Measured): number[] =>
  Array.from(scenario, (value, t) => value - (baseline?.[t] ?? 0))

const rate = ({ scenario, baseline }: Measured): RateOverTime => ({ scenario: [...scenario], baseline: [...(baseline ?? [])] })

const changesAtEnd = (model: Model, { scenario, baseline }: Pair): Preview['occupations'] => {
  const codes = nodeCodes(model).slice(0, model.dataset.occupations.length)
  const last = (scenario.steps - 1) * scenario.nodes
  const all = codes
    .map((code, i) => ({ code, change: scenario.employment[last + i] - baseline.employment[last + i] }))
    .sort((a, b) => b.change - a.change)
  const gains = all.filter(({ change }) => change > 0).slice(0, MOST)
  const losses = all.filter(({ change }) => change < 0).slice(-MOST)
  return [...gains, ...losses]
}

const told = (model: Model, pair: Pair): Preview => {
  const measured = [...rates(pair), ...displaced(model, pair), ...jobs(model, pair)]
  const { firstStep, steps } = pair.scenario
  return {
    years: Array.from({ length: steps }, (_, t) => yearOfStep(model.scenario.startYear, firstStep + t)),
    unemployment: rate(find(measured, 'unemployment_rate')),
    longTermUnemployment: rate(find(measured, 'long_term_unemployment_rate')),
    vacancies: rate(find(measured, 'vacancy_rate')),
    displaced: beyond(find(measured, 'cumulative_displaced_workers')),
    newRoles: [...find(measured, 'new_role_jobs').scenario],
    employment: beyond(find(measured, 'employment')),
    industries: model.dataset.industries.map(({ code }) => ({
      code,
      displaced: beyond(find(measured, 'cumulative_displaced_workers', code)).at(-1) ?? 0,
    })),
    occupations: changesAtEnd(model, pair),
    warnings: model.warnings,
  }
}

/** A scenario's model, and what it went through with AI and without. */
interface Run {
  model: Model
  pair: Pair
}

/** Answers about scenarios on one dataset in expected values. */
export interface Previewer {
  /** @throws ScenarioError where the scenario names what the dataset does not have */
  preview: (scenario: Scenario) => Preview
  /**
   * What is behind a number; null where the dataset has no such subject.
   * @throws ScenarioError where the scenario names what the dataset does not have
   */
  reasons: (scenario: Scenario, subject: Subject) => Reasons | null
}

/**
 * Previews of scenarios on one dataset, always by the mean field, whichever engine a scenario asks for. The warm-up and
 * the run without AI are kept while only what AI does changes, which is what levers mostly move.
 */
export const previewer = (dataset: Dataset): Previewer => {
  let kept: { key: string; withoutAI: WithoutAI } | null = null
  /** What was run last, since what is behind a number is mostly asked of what was previewed. */
  let last: { key: string; run: Run } | null = null
  const nothing = (): void => undefined

  const runAnew = (given: Scenario): Run => {
    const scenario: Scenario = { ...given, exposure: { ...given.exposure, drawIntervals: false } }
    const model = buildModel(dataset, scenario)
    const engine = meanfield(model)
    const key = withoutAIKey(scenario)
    if (kept?.key !== key) kept = { key, withoutAI: simulateWithoutAI(engine, model, [false, false], nothing) }
    const { state, baseline } = kept.withoutAI
    const start = { state: structuredClone(state), warmUp: newTrajectory(model, false, false), baseline }
    return { model, pair: simulateWithAI(engine, model, start, nothing) }
  }

  const run = (scenario: Scenario): Run => {
    const key = JSON.stringify(scenario)
    if (last?.key !== key) last = { key, run: runAnew(scenario) }
    return last.run
  }

  return {
    preview: (scenario) => {
      const { model, pair } = run(scenario)
      return told(model, pair)
    },
    reasons: (scenario, subject) => {
      const { model, pair } = run(scenario)
      return reasonsOf(model, pair, subject)
    },
  }
}
