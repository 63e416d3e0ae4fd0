import { assumedExposure } from '../demand/exposure.ts'
import { toolMaturityAt } from '../demand/tool-maturity.ts'
import { displaced } from '../metrics/displaced.ts'
import { yearSteps } from '../metrics/quantity.ts'
import type { Pair } from '../model/engine.ts'
import { demandAt, demandWithoutAI, type Model } from '../model/model.ts'
import { overrideOf } from '../scenario/schema.ts'
import { yearOfStep } from '../scenario/time.ts'

/** Employed people, with AI and without. */
interface Employed {
  scenario: number[]
  baseline: number[]
}

/** The same at every step, for a line through time: the calendar year of each step. */
interface EmployedByStep extends Employed {
  years: number[]
}

/** What an occupation's change rests on (DESIGN.md, "Target demand"), at `years`; a year's values are those of its end. */
export interface OccupationReasons {
  kind: 'occupation'
  years: number[]
  employment: Employed
  path: EmployedByStep
  /** People displaced since step 0 beyond the run without AI. */
  displaced: number[]
  /** e1 and e2 as the scenario has them, whether it sets either by hand, and what they would be if it did not. */
  e1: number
  e2: number
  isOverridden: boolean
  fromSource: { e1: number; e2: number }
  /** m(t), and x(t) = e1 + m(t)·e2. */
  maturity: number[]
  exposure: number[]
  /** s_i. */
  substitution: number
  /** Σ_k w_ik·A_k(t), and of it the industries with the greatest parts in the end: w_ik and A_k(t). */
  reach: number[]
  industries: { code: string; share: number; adoption: number[] }[]
  /** a(t) = s·x(t)·Σ_k w_ik·A_k(t). */
  automated: number[]
  /** D0(t), D0(t)·a(t), what comes back as other work in this occupation, and D(t), in jobs. */
  demand: { withoutAI: number[]; automated: number[]; returned: number[]; withAI: number[] }
}

/** What a new role's jobs rest on. */
export interface RoleReasons {
  kind: 'role'
  years: number[]
  employment: number[]
  path: EmployedByStep
  /** ω_r, the work in new roles altogether, and D_r(t), in jobs. */
  weight: number
  inNewRoles: number[]
  demand: number[]
}

/** What the people displaced in an industry rest on. */
export interface IndustryReasons {
  kind: 'industry'
  years: number[]
  /** A_k(t). */
  adoption: number[]
  /** People displaced since step 0 beyond the run without AI. */
  displaced: number[]
  /** Where they worked, most displaced first: people employed in the industry and people displaced over the horizon. */
  occupations: { code: string; employed: number; displaced: number }[]
}

export type Reasons = OccupationReasons | RoleReasons | IndustryReasons

/** What is asked about: an occupation or an industry by its code, a new role by its id. */
export interface Subject {
  kind: Reasons['kind']
  key: string
}

const MOST_INDUSTRIES = 5
const MOST_OCCUPATIONS = 12

/** A_k at a step, for every industry in the dataset's order. */
const adoptionsAt = ({ dataset, target }: Model, step: number): Float64Array => {
  const width = dataset.industries.length
  return target.adoption.subarray(step * width, (step + 1) * width)
}

const atSteps = (steps: readonly number[], values: Float64Array, nodes: number, node: number): number[] =>
  steps.map((step) => values[step * nodes + node])

const pathOf = ({ scenario: { startYear } }: Model, { scenario, baseline }: Pair, node: number): EmployedByStep => {
  const steps = Array.from({ length: scenario.steps }, (_, step) => step)
  return {
    years: steps.map((step) => yearOfStep(startYear, step)),
    scenario: atSteps(steps, scenario.employment, scenario.nodes, node),
    baseline: atSteps(steps, baseline.employment, scenario.nodes, node),
  }
}

/** What has been displaced by each step beyond the run without AI. */
const displacedBeyond = ({ scenario, baseline }: Pair, steps: readonly number[], node: number): number[] => {
  let [sum, done] = [0, 0]
  return steps.map((step) => {
    for (; done <= step; done++) {
      const at = done * scenario.nodes + node
      sum += scenario.displaced[at] - baseline.displaced[at]
    }
    return sum
  })
}

const ofOccupation = (model: Model, pair: Pair, steps: readonly number[], own: number): OccupationReasons => {
  const { dataset, scenario } = model
  const assumed = assumedExposure(dataset, scenario)
  const width = dataset.industries.length
  const shares = dataset.industryShares.subarray(own * width, (own + 1) * width)
  const adoptions = steps.map((step) => adoptionsAt(model, step))
  const reach = adoptions.map((adoption) => shares.reduce((sum, share, k) => sum + share * adoption[k], 0))
  const maturity = steps.map((step) => toolMaturityAt(scenario.toolMaturity, step))
  const [e1, e2, substitution] = [assumed.e1[own], assumed.e2[own], assumed.substitution[own]]
  const exposure = maturity.map((m) => e1 + m * e2)
  const automated = exposure.map((x, at) => substitution * x * reach[at])
  const withoutAI = steps.map((step) => demandWithoutAI(model, step)[own])
  const withAI = steps.map((step) => demandAt(model, step)[own])
  const lost = withoutAI.map((jobs, at) => jobs * automated[at])
  const override = overrideOf(scenario, dataset.occupations[own].code)
  const untouched = assumedExposure(dataset, { ...scenario, exposure: { ...scenario.exposure, overrides: {} } })
  const { nodes } = pair.scenario
  return {
    kind: 'occupation',
    years: steps.map((step) => yearOfStep(scenario.startYear, step)),
    employment: {
      scenario: atSteps(steps, pair.scenario.employment, nodes, own),
      baseline: atSteps(steps, pair.baseline.employment, nodes, own),
    },
    path: pathOf(model, pair, own),
    displaced: displacedBeyond(pair, steps, own),
    fromSource: { e1: untouched.e1[own], e2: untouched.e2[own] },
    ...{ e1, e2, isOverridden: override.e1 !== undefined || override.e2 !== undefined },
    ...{ maturity, exposure, substitution, reach, automated },
    industries: dataset.industries
      .map(({ code }, k) => ({ code, share: shares[k], adoption: adoptions.map((adoption) => adoption[k]) }))
      .sort((a, b) => b.share * (b.adoption.at(-1) ?? 0) - a.share * (a.adoption.at(-1) ?? 0) || b.share - a.share)
      .slice(0, MOST_INDUSTRIES),
    demand: {
      ...{ withoutAI, automated: lost, withAI },
      returned: withAI.map((jobs, at) => jobs - (withoutAI[at] - lost[at])),
    },
  }
}

const ofRole = (model: Model, pair: Pair, steps: readonly number[], role: number): RoleReasons => {
  const { dataset, scenario, target } = model
  const node = dataset.occupations.length + role
  return {
    kind: 'role',
    years: steps.map((step) => yearOfStep(scenario.startYear, step)),
    employment: atSteps(steps, pair.scenario.employment, pair.scenario.nodes, node),
    path: pathOf(model, pair, node),
    weight: dataset.newRoles[role].weight,
    inNewRoles: steps.map((step) => target.inNewRoles[step]),
    demand: steps.map((step) => demandAt(model, step)[node]),
  }
}

/**
 * The change against the run without AI of an occupation's displaced in a step belongs to the industries that adopted,
 * in proportion to w_ik·A_k; as long as none has, to all in proportion to w_ik (see metrics/displaced.ts).
 */
const displacedIn = (model: Model, { scenario, baseline }: Pair, industry: number): Float64Array => {
  const { occupations, industries, industryShares } = model.dataset
  const { nodes, steps } = scenario
  const width = industries.length
  const sums = new Float64Array(occupations.length)
  for (let step = 0; step < steps; step++) {
    const adoption = adoptionsAt(model, step)
    for (let i = 0; i < occupations.length; i++) {
      const change = scenario.displaced[step * nodes + i] - baseline.displaced[step * nodes + i]
      if (change === 0) continue
      let reach = 0
      for (let k = 0; k < width; k++) reach += industryShares[i * width + k] * adoption[k]
      const share = industryShares[i * width + industry]
      sums[i] += change * (reach > 0 ? (share * adoption[industry]) / reach : share)
    }
  }
  return sums
}

const ofIndustry = (model: Model, pair: Pair, steps: readonly number[], industry: number): IndustryReasons => {
  const { dataset, scenario } = model
  const { occupations, industries, industryShares } = dataset
  const displacedBy = displacedIn(model, pair, industry)
  const all = displaced(model, pair)
    .filter(({ metric, dimension }) => metric === 'cumulative_displaced_workers' && dimension === 'industry')
    .at(industry)
  return {
    kind: 'industry',
    years: steps.map((step) => yearOfStep(scenario.startYear, step)),
    adoption: steps.map((step) => adoptionsAt(model, step)[industry]),
    displaced: steps.map((step) => (all?.scenario[step] ?? 0) - (all?.baseline?.[step] ?? 0)),
    occupations: occupations
      .map(({ code, employment }, i) => ({
        code,
        employed: employment * industryShares[i * industries.length + industry],
        displaced: displacedBy[i],
      }))
      .filter(({ employed }) => employed > 0)
      .sort((a, b) => b.displaced - a.displaced)
      .slice(0, MOST_OCCUPATIONS),
  }
}

/** What is behind a number of a run; null where the dataset has no such subject. */
export const reasonsOf = (model: Model, pair: Pair, { kind, key }: Subject): Reasons | null => {
  const { occupations, newRoles, industries } = model.dataset
  const steps = yearSteps(model.lastStep)
  switch (kind) {
    case 'occupation': {
      const own = occupations.findIndex(({ code }) => code === key)
      return own < 0 ? null : ofOccupation(model, pair, steps, own)
    }
    case 'role': {
      const role = newRoles.findIndex(({ id }) => id === key)
      return role < 0 ? null : ofRole(model, pair, steps, role)
    }
    case 'industry': {
      const industry = industries.findIndex(({ code }) => code === key)
      return industry < 0 ? null : ofIndustry(model, pair, steps, industry)
    }
  }
}
