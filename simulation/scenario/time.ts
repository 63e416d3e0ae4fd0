/** Length of a simulation step in weeks (del Rio-Chanona et al. 2021, section 4). */
export const WEEKS_PER_STEP = 6.75

/** Steps in a year; not a whole number. */
export const STEPS_PER_YEAR = 52 / WEEKS_PER_STEP

/** The last step of a horizon of so many years, counted from step 0, the first with adoption. */
export const lastStep = (horizonYears: number): number => Math.round(horizonYears * STEPS_PER_YEAR)

/** The calendar year, with its fraction, at a step counted from the end of the warm-up. */
export const yearOfStep = (startYear: number, step: number): number => startYear + step / STEPS_PER_YEAR
