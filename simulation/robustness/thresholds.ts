/**
 * Below so many percentage points, as a share of 0–1, a rate counts as unchanged: official rates are published to a
 * tenth of a point, so that less than half of one could not be seen.
 */
export const LEAST_RATE = 0.0005

/**
 * Below this share of those employed at the start, people displaced or moved count as none, and are not ranked: one in
 * 10,000, the last digit of a rate per 1,000.
 */
export const LEAST_PEOPLE = 0.0001

/** A number holds within this factor up and down: what is twice as large asks for other policies. */
export const SAME_MAGNITUDE = 2

/** Who comes first by less than this share of the value is level with the second, whichever of them it is. */
export const LEVEL = 0.01

/** Below this share of the greatest value a rank says nothing: such values count as nought and are named in no list. */
export const FAINT = 0.01

/** A list of the foremost holds where at least this share of it stays: 4 of 5, 7 of 10. */
export const SAME_LIST = 0.7

/** An order holds where Spearman's ρ with it is at least this: four fifths is commonly called very strong. */
export const SAME_ORDER = 0.8
