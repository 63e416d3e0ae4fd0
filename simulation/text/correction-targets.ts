import { exposureOf, GPT4, KIND, PEOPLE } from './exposure.ts'
import { EXPOSURE_HEADS, type Prediction } from './network.ts'

/** What an analyst says of a sentence: E0–E2, or that it is no duty. */
export const CORRECTION_LABELS = ['E0', 'E1', 'E2', 'none'] as const
export type CorrectionLabel = (typeof CORRECTION_LABELS)[number]

const EXPOSURES: readonly CorrectionLabel[] = ['E0', 'E1', 'E2']

/** The place of duties among the kinds of sentences. */
const DUTY = EXPOSURE_HEADS.flatMap(({ name, classes }) => (name === 'kind' ? [classes.indexOf('duty')] : []))[0]

/**
 * For each head, what a corrected sentence teaches; null where the analyst says nothing of it.
 * @param said by the model so far: of a sentence that is no duty, it keeps its opinion on which other kind it is
 */
export const correctionTargets = (label: CorrectionLabel, said: Prediction): (readonly number[] | null)[] => {
  const kinds = said[KIND]
  const targets: (readonly number[] | null)[] = said.map(() => null)
  if (label === 'none') {
    const others = 1 - kinds[DUTY]
    const even = 1 / (kinds.length - 1)
    targets[KIND] = kinds.map((share, k) => (k === DUTY ? 0 : others > 0 ? share / others : even))
    return targets
  }
  const oneHot = EXPOSURES.map((one) => Number(one === label))
  targets[PEOPLE] = oneHot
  targets[GPT4] = oneHot
  targets[KIND] = kinds.map((_, k) => Number(k === DUTY))
  return targets
}

/** What a model says of a sentence, in an analyst's words. */
export const labelOf = (prediction: Prediction): CorrectionLabel =>
  prediction[KIND][DUTY] < Math.max(...prediction[KIND]) ? 'none' : exposureLabelOf(prediction)

/** The likeliest class of exposure, whatever the sentence is about. */
export const exposureLabelOf = (prediction: Prediction): CorrectionLabel => {
  const { e0, e1, e2 } = exposureOf(prediction)
  return e0 >= e1 && e0 >= e2 ? 'E0' : e1 >= e2 ? 'E1' : 'E2'
}
