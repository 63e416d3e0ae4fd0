import type { Dataset } from '../dataset/types.ts'
import type { Generator } from '../random/generator.ts'
import { overrideOf, type Scenario } from '../scenario/schema.ts'
import { beta as betaOf } from '../text/exposure.ts'
import { QUANTILE_90 } from '../text/interval.ts'
import type { Warning } from '../warnings.ts'
import type { AssumedExposure } from './exposure.ts'

/**
 * The share of the squared error of an exposure that all occupations have in common: bias² over mean squared error
 * of the classifier's β against the published human ratings (bias 0.046, standard deviation 0.118, 532 occupations
 * of the bundled dataset). Errors that were all independent would cancel out in the whole economy.
 */
const COMMON_ERROR = 0.13

/** A standard normal deviate (Box and Muller 1958). */
const normal = (generator: Generator): number =>
  Math.sqrt(-2 * Math.log(1 - generator.uniform53())) * Math.cos(2 * Math.PI * generator.uniform53())

/** e1 and e2 in the given proportion with e1 + e2/2 = β; once they reach 1 together, E2 gives way to E1. */
const split = (e1: number, e2: number, beta: number): [number, number] => {
  const before = betaOf({ e1, e2 })
  const [direct, withTools] = before > 0 ? [(e1 * beta) / before, (e2 * beta) / before] : [0, 2 * beta]
  return direct + withTools <= 1 ? [direct, withTools] : [2 * beta - 1, 2 * (1 - beta)]
}

const isOverridden = (scenario: Scenario, code: string): boolean => {
  const { e1, e2 } = overrideOf(scenario, code)
  return e1 !== undefined || e2 !== undefined
}

/**
 * One draw of what the exposure may truly be: every occupation's β from the 90 % interval of its source (a normal
 * distribution on either side of the estimate, cut off at 0 and 1), with a part of the error common to all.
 * What the analyst has set by an override stays.
 */
export const drawExposure = (
  dataset: Dataset,
  scenario: Scenario,
  assumed: AssumedExposure,
  generator: Generator,
): AssumedExposure => {
  const table = dataset.exposure.get(scenario.exposure.source)
  if (table === undefined) return assumed
  const e1 = assumed.e1.slice()
  const e2 = assumed.e2.slice()
  const common = normal(generator)
  dataset.occupations.forEach(({ code }, i) => {
    const deviate = Math.sqrt(COMMON_ERROR) * common + Math.sqrt(1 - COMMON_ERROR) * normal(generator)
    if (table.intervalKnown[i] !== 1 || isOverridden(scenario, code)) return
    const beta = betaOf({ e1: e1[i], e2: e2[i] })
    const deviation = (deviate < 0 ? beta - table.low[i] : table.high[i] - beta) / QUANTILE_90
    const drawn = Math.min(1, Math.max(0, beta + deviate * Math.max(0, deviation)))
    ;[e1[i], e2[i]] = split(e1[i], e2[i], drawn)
  })
  return { ...assumed, e1, e2 }
}

/** A warning where the scenario asks for draws but its source has no interval for some occupations. */
export const intervalWarnings = ({ exposure, occupations }: Dataset, scenario: Scenario): Warning[] => {
  const { source, drawIntervals } = scenario.exposure
  if (!drawIntervals) return []
  const table = exposure.get(source)
  const silent = occupations.filter(({ code }, i) => table?.intervalKnown[i] !== 1 && !isOverridden(scenario, code))
  return silent.length === 0 ? [] : [{ code: 'no-intervals', source, occupations: silent.length }]
}
