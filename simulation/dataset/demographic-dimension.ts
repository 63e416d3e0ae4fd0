import { z } from 'zod'

/** What people are broken down by. */
export const DemographicDimension = z.enum(['sex', 'race', 'ethnicity', 'education', 'age'])

export type DemographicDimension = z.output<typeof DemographicDimension>
