/** Who gave the labels that the classifier is judged by. */
export const RATERS = ['people', 'gpt4'] as const

export type Rater = (typeof RATERS)[number]

/** Coefficients this close say the same. */
const LEVEL = 0.02

/** How a model's agreement with a rater stands beside the agreement of two raters; null where one is unknown. */
export const standingBeside = (model: number | null, raters: number | null): 'above' | 'level' | 'below' | null => {
  if (model === null || raters === null) return null
  if (Math.abs(model - raters) <= LEVEL) return 'level'
  return model > raters ? 'above' : 'below'
}
