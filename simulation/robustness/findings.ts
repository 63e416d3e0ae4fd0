import { meanfield } from '../meanfield/engine.ts'
import { displaced } from '../metrics/displaced.ts'
import { incidence } from '../metrics/incidence.ts'
import { jobs } from '../metrics/jobs.ts'
import { occupations } from '../metrics/occupations.ts'
import type { Dimension, Measured } from '../metrics/quantity.ts'
import { rates } from '../metrics/rates.ts'
import { wageClasses } from '../metrics/wage-classes.ts'
import { simulatePair, type RunOptions } from '../model/engine.ts'
import type { Model } from '../model/model.ts'

/** The breakdowns of people whose most affected group is looked at. */
export const GROUPINGS = ['wage_fifth', 'education', 'sex'] as const satisfies Dimension[]

export type Grouping = (typeof GROUPINGS)[number]

/** A value by the key of a breakdown. */
export interface Keyed {
  key: string
  value: number
}

/** What a run's conclusions rest on: differences from the same run without AI, in shares of 0–1 or in people. */
export interface Findings {
  /** People employed at the start. */
  employed: number
  /** The difference of the unemployment rate where it is furthest from zero, and at the end of the horizon. */
  unemploymentPeak: number
  unemploymentEnd: number
  longTermPeak: number
  vacanciesEnd: number
  /** People displaced over the horizon, in all and by industry. */
  displaced: number
  industries: Keyed[]
  /** The change in employed people of every occupation at the end. */
  occupations: Keyed[]
  /** Displaced people per employed person of the group at the start; none where the dataset lacks the breakdown. */
  groups: Record<Grouping, Keyed[]>
  /** People employed in each new role at the end. */
  roles: Keyed[]
}

const last = (values: Float64Array): number => values.at(-1) ?? 0

const differenceAtEnd = ({ scenario, baseline }: Measured): number => last(scenario) - (baseline === null ? 0 : last(baseline))

const furthest = ({ scenario, baseline }: Measured): number =>
  scenario.reduce((found, value, t) => {
    const difference = value - (baseline?.[t] ?? 0)
    return Math.abs(difference) > Math.abs(found) ? difference : found
  }, 0)

/** Runs a model in expected values and finds what its conclusions rest on. */
export const findingsOf = (model: Model, options: RunOptions = {}): Findings => {
  const pair = simulatePair(meanfield(model), model, options)
  const measured = [
    ...rates(pair),
    ...displaced(model, pair),
    ...jobs(model, pair),
    ...occupations(model, pair),
    ...incidence(model, wageClasses(model), pair),
  ]
  const all = (metric: string, dimension: Dimension): Measured[] =>
    measured.filter((quantity) => quantity.metric === metric && quantity.dimension === dimension)
  const total = (metric: string): Measured => {
    const found = all(metric, 'total').at(0)
    if (found === undefined) throw new Error(`${metric}: is not measured`)
    return found
  }
  const atEnd = (metric: string, dimension: Dimension): Keyed[] =>
    all(metric, dimension).map((quantity) => ({ key: quantity.key, value: differenceAtEnd(quantity) }))
  const perEmployed = (dimension: Grouping): Keyed[] => {
    const employed = new Map(all('employment', dimension).map(({ key, baseline }) => [key, baseline?.at(0) ?? 0]))
    return atEnd('cumulative_displaced_workers', dimension).flatMap(({ key, value }) => {
      const people = employed.get(key) ?? 0
      return people > 0 ? [{ key, value: value / people }] : []
    })
  }
  const isOccupation = new Set(model.dataset.occupations.map(({ code }) => code))
  const unemployment = total('unemployment_rate')
  return {
    employed: total('employment').baseline?.at(0) ?? 0,
    unemploymentPeak: furthest(unemployment),
    unemploymentEnd: differenceAtEnd(unemployment),
    longTermPeak: furthest(total('long_term_unemployment_rate')),
    vacanciesEnd: differenceAtEnd(total('vacancy_rate')),
    displaced: differenceAtEnd(total('cumulative_displaced_workers')),
    industries: atEnd('cumulative_displaced_workers', 'industry'),
    occupations: atEnd('employment', 'occupation').filter(({ key }) => isOccupation.has(key)),
    groups: { wage_fifth: perEmployed('wage_fifth'), education: perEmployed('education'), sex: perEmployed('sex') },
    roles: atEnd('new_role_jobs', 'role'),
  }
}
