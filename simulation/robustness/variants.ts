import { z } from 'zod'
import type { Dataset } from '../dataset/types.ts'
import { adoptionOf, LONGEST_ADOPTION, type AdoptionCurve, type Scenario } from '../scenario/schema.ts'
import { assumptionSchema, ENDS, sharesAround, type Assumption } from './ends.ts'

/** Which assumption of a scenario is changed, and to what: a number in the unit of `ENDS`, or a name. */
export const changeSchema = z.object({ assumption: assumptionSchema, value: z.union([z.number(), z.string()]) })

export type Change = z.output<typeof changeSchema>

/** A scenario with one assumption changed. */
export interface Variant extends Change {
  scenario: Scenario
}

const CLASSIFIER = 'classifier'

/** A scenario with all its adoption curves, written out and changed alike. */
const withCurves = (scenario: Scenario, change: (curve: AdoptionCurve) => AdoptionCurve): Scenario => {
  const { default: fallback, industries } = scenario.adoption
  const curveOf = (code: string): AdoptionCurve => change(adoptionOf(scenario, code))
  return {
    ...scenario,
    adoption: {
      default: change(adoptionOf({ ...scenario, adoption: { default: fallback, industries: {} } }, '')),
      industries: Object.fromEntries(Object.keys(industries).map((code) => [code, curveOf(code)])),
    },
  }
}

/**
 * The scenario that all variants are set beside: the scenario as it is, in expected values, without chance and with
 * every exposure at its source's estimate.
 */
export const baseOf = (scenario: Scenario): Scenario => ({
  ...withCurves(scenario, (curve) => curve),
  exposure: { ...scenario.exposure, drawIntervals: false },
  engine: { ...scenario.engine, kind: 'meanfield', replicates: 1, careers: 0 },
})

type Facts = Pick<Dataset, 'exposure' | 'newRoles' | 'projections'>

/** What each assumption is changed to, and how, whether or not that changes the scenario. */
const changes = (base: Scenario, { exposure, newRoles, projections }: Facts): Record<Assumption, Omit<Variant, 'assumption'>[]> => {
  const ends = <T extends number | string>(values: readonly T[], change: (value: T) => Scenario): Omit<Variant, 'assumption'>[] =>
    values.map((value) => ({ value, scenario: change(value) }))
  const both = ({ low, high }: { low: number; high: number }): [number, number] => [low, high]
  const { substitutionShare, reinstatement, frictions, retraining } = base
  const ownSubstitution = substitutionShare === CLASSIFIER ? 0.5 : substitutionShare
  return {
    exposureSource: ends([...new Set([CLASSIFIER, ...exposure.keys()])], (source) => ({
      ...base,
      exposure: { ...base.exposure, source },
    })),
    substitutionShare: [
      ...ends(sharesAround(ENDS.substitutionShare, ownSubstitution), (share) => ({ ...base, substitutionShare: share })),
      { value: CLASSIFIER, scenario: { ...base, substitutionShare: CLASSIFIER } },
    ],
    reinstatementShare: ends(sharesAround(ENDS.reinstatementShare, reinstatement.share), (share) => ({
      ...base,
      reinstatement: { ...reinstatement, share },
    })),
    newRoleShare:
      newRoles.length === 0
        ? []
        : ends(sharesAround(ENDS.newRoleShare, reinstatement.newRoleShare), (newRoleShare) => ({
            ...base,
            reinstatement: { ...reinstatement, newRoleShare },
          })),
    adoptionPace: ends(both(ENDS.adoptionPace), (times) =>
      withCurves(base, (curve) => ({ ...curve, durationYears: Math.min(LONGEST_ADOPTION, times * curve.durationYears) })),
    ),
    adoptionCeiling: ends(both(ENDS.adoptionCeiling), (end) =>
      withCurves(base, (curve) => ({
        ...curve,
        ceiling: end === ENDS.adoptionCeiling.high && curve.ceiling > 0 ? end : end * curve.ceiling,
      })),
    ),
    toolMaturity: ends(both(ENDS.toolMaturity), (share) => ({
      ...base,
      toolMaturity: { ...base.toolMaturity, start: share, end: share },
    })),
    adjustmentRate: ends(both(ENDS.adjustmentRate), (times) => ({
      ...base,
      frictions: { ...frictions, adjustmentRate: Math.min(1, times * frictions.adjustmentRate) },
    })),
    baselineGrowth:
      projections === null
        ? []
        : ends(['none', 'projections'] as const, (baselineGrowth) => ({ ...base, baselineGrowth })),
    retraining: ends([0], (seatsPerYear) => ({ ...base, retraining: { ...retraining, seatsPerYear } })),
  }
}

/**
 * A scenario with every exposure source that the dataset has, and with each of the other main assumptions at both of
 * its ends, one change at a time. What would change nothing is left out.
 */
export const variantsOf = (scenario: Scenario, dataset: Facts): Variant[] => {
  const base = baseOf(scenario)
  const own = JSON.stringify(base)
  return Object.entries(changes(base, dataset)).flatMap(([assumption, ends]) =>
    ends
      .filter((end) => JSON.stringify(end.scenario) !== own)
      .map((end) => ({ assumption: assumptionSchema.parse(assumption), ...end })),
  )
}
