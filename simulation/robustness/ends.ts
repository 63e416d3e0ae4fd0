import { z } from 'zod'

/** What is varied, one at a time, in the order in which an analyst reads it. */
export const ASSUMPTIONS = [
  'exposureSource',
  'substitutionShare',
  'reinstatementShare',
  'newRoleShare',
  'adoptionPace',
  'adoptionCeiling',
  'toolMaturity',
  'adjustmentRate',
  'baselineGrowth',
  'retraining',
] as const

export const assumptionSchema = z.enum(ASSUMPTIONS)

export type Assumption = z.output<typeof assumptionSchema>

/** The two ends of an assumption, in its unit, and why these. */
interface Ends {
  low: number
  high: number
  unit: string
  reason: string
}

/**
 * The ends of every assumption that is a number. Where a scenario's own share lies at an end or beyond it, the end
 * moves on halfway to the share's limit (0 or 1), so that the scenario always lies between its ends.
 */
export const ENDS = {
  substitutionShare: {
    low: 0.25,
    high: 0.75,
    unit: 'share of the exposed work',
    reason:
      'half as much and half as much again as the default of 0.5; exposure says what AI could speed up, not what it ' +
      'replaces, and no study measures the share',
  },
  reinstatementShare: {
    low: 0.5,
    high: 1,
    unit: 'share of the displaced work',
    reason:
      'at 1 total demand stays, as in del Rio-Chanona et al. (2021); in the United States reinstatement made good all ' +
      'of the displacement of 1947–1987 and half of that of 1987–2017 (Acemoglu and Restrepo 2019)',
  },
  newRoleShare: {
    low: 0,
    high: 0.4,
    unit: 'share of the reinstated work',
    reason: 'no new roles at all, and twice the default of 0.2',
  },
  adoptionPace: {
    low: 0.5,
    high: 2,
    unit: 'times the duration of every adoption',
    reason: 'twice as fast and half as fast: the pace is an assumption of the scenario, and nobody has measured it',
  },
  adoptionCeiling: {
    low: 0.5,
    high: 1,
    unit: 'times every ceiling; at the high end, the ceiling of every industry that adopts at all',
    reason: 'half of what the scenario says adopts, or everybody does',
  },
  toolMaturity: {
    low: 0,
    high: 1,
    unit: 'share of E2 tasks that tools can do, constant',
    reason: 'α and ζ of Eloundou et al. (2024): no further software is built around the models, or all of it is there',
  },
  adjustmentRate: {
    low: 0.5,
    high: 2,
    unit: 'times γ, the share of the gap to demand that is closed in a step',
    reason: 'half and double: γ is fitted to the Beveridge curve of one country and one business cycle (del Rio-Chanona et al. 2021)',
  },
} satisfies Partial<Record<Assumption, Ends>>

/** The low and the high end of a share around the scenario's own. */
export const sharesAround = ({ low, high }: Pick<Ends, 'low' | 'high'>, own: number): [number, number] => [
  own <= low ? own / 2 : low,
  own >= high ? (own + 1) / 2 : high,
]
