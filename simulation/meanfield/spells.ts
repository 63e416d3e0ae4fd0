import type { MeanfieldState } from './state.ts'

/**
 * Ages the unemployed by one step. Those who searched find work with the same probability whatever their
 * spell; those who are separated in this step enter with a spell of 1.
 */
export const age = (state: MeanfieldState): void => {
  const { cohorts, unemployment, found, separations } = state
  const last = cohorts.length - 1
  for (let i = 0; i < unemployment.length; i++) {
    const stay = unemployment[i] > 0 ? Math.max(0, 1 - found[i] / unemployment[i]) : 0
    const oldest = cohorts[last][i] * stay
    for (let k = last; k > 0; k--) cohorts[k][i] = cohorts[k - 1][i] * stay
    if (last > 0) {
      cohorts[last][i] += oldest
      cohorts[0][i] = separations[i]
    } else {
      cohorts[0][i] = oldest + separations[i]
    }
  }
}

/** Sums up the unemployed with spells of at least so many steps. */
export const countLongTerm = ({ cohorts, longTermUnemployment }: MeanfieldState, longTermSteps: number): void => {
  longTermUnemployment.fill(0)
  for (const cohort of cohorts.slice(longTermSteps - 1)) {
    for (let i = 0; i < cohort.length; i++) longTermUnemployment[i] += cohort[i]
  }
}
