import type { MeanfieldState } from './state.ts'

/**
 * Ages the unemployed by one step. Those who searched find work with the same probability whatever their
 * spell; those who are separated in this step enter with a spell of 1.
 */
export const age = (state: MeanfieldState): void => {
  const { cohorts, unemployment, found, separations, longTermUnemployment } = state
  const last = cohorts.length - 1
  for (let i = 0; i < unemployment.length; i++) {
    const stay = unemployment[i] > 0 ? Math.max(0, 1 - found[i] / unemployment[i]) : 0
    let older = cohorts[last][i] * stay
    for (let k = last; k > 0; k--) {
      const aged = cohorts[k - 1][i] * stay
      cohorts[k][i] = k === last ? older + aged : aged
    }
    if (last === 0) older += separations[i]
    cohorts[0][i] = last === 0 ? older : separations[i]
    longTermUnemployment[i] = cohorts[last][i]
  }
}
