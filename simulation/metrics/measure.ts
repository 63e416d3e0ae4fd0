import type { Model } from '../model/model.ts'
import type { Runs } from './beside.ts'
import { displaced } from './displaced.ts'
import { incidence } from './incidence.ts'
import { jobs } from './jobs.ts'
import { occupations } from './occupations.ts'
import { pressure } from './pressure.ts'
import type { Measured } from './quantity.ts'
import { rates } from './rates.ts'
import { skills } from './skills.ts'
import { wageClasses } from './wage-classes.ts'
import { wageFigures } from './wage-figures.ts'

/**
 * Everything a run reports over time, beside the same run without AI. The arrays may be views into common buffers.
 */
export const measure = (model: Model, pair: Runs): Measured[] => {
  const classes = wageClasses(model)
  return [
    ...rates(pair),
    ...displaced(model, pair),
    ...jobs(model, pair),
    ...occupations(model, pair),
    ...pressure(model, pair),
    ...skills(model, pair),
    ...wageFigures(classes, pair),
    ...incidence(model, classes, pair),
  ]
}
