import type { AddedOccupation, Scenario } from '../scenario/schema.ts'
import { splitNodes } from './network.ts'
import type { Dataset, ExposureTable, NewRole, Occupation, Wages } from './types.ts'

/**
 * Every node that a scenario makes of a dataset's occupations and new roles (the occupations, the added ones, the
 * roles), by the node of the dataset alone that it was, or was split off from.
 */
export const nodeOrigins = ({ occupations, newRoles }: Dataset, { addedOccupations }: Scenario): number[] => {
  const indexOf = new Map(occupations.map(({ code }, i) => [code, i]))
  return [
    ...occupations.keys(),
    ...addedOccupations.flatMap(({ like }) => indexOf.get(like) ?? []),
    ...Array.from(newRoles, (_, r) => occupations.length + r),
  ]
}

/** Wages of the same shape with another mean. */
const scaledWages = (wages: Wages | null, mean: number): Wages => {
  if (wages === null || wages.mean === 0) return { mean, quantiles: [] }
  const factor = mean / wages.mean
  return { mean, quantiles: wages.quantiles.map(({ share, wage }) => ({ share, wage: wage * factor })) }
}

/** The occupations with the added ones after them, whose people are taken out of those they are like. */
const splitOccupations = (
  occupations: readonly Occupation[],
  added: readonly AddedOccupation[],
  origins: readonly number[],
): Occupation[] => {
  const moved = new Float64Array(occupations.length)
  added.forEach(({ employment }, a) => (moved[origins[occupations.length + a]] += employment))
  return [
    ...occupations.map((occupation, i) => ({ ...occupation, employment: Math.max(0, occupation.employment - moved[i]) })),
    ...added.map(({ code, title, employment, wageMean }, a): Occupation => {
      const like = occupations[origins[occupations.length + a]]
      const wages = wageMean === undefined ? like.wages : scaledWages(like.wages, wageMean)
      return { ...like, code, title: { en: title, zh: title }, employment, wages }
    }),
  ]
}

/** A row-major table with the row of its origin for each occupation. */
const withRows = (table: Float64Array, origins: readonly number[], rows: number): Float64Array => {
  const width = table.length / rows
  const out = new Float64Array(origins.length * width)
  origins.forEach((origin, i) => out.set(table.subarray(origin * width, (origin + 1) * width), i * width))
  return out
}

/** A source's table in which the added occupations have their own exposure, known without a doubt. */
const splitExposure = (
  table: ExposureTable,
  added: readonly AddedOccupation[],
  origins: readonly number[],
): ExposureTable => {
  const floats = (values: Float64Array): Float64Array => Float64Array.from(origins, (origin) => values[origin])
  const flags = (values: Uint8Array): Uint8Array => Uint8Array.from(origins, (origin) => values[origin])
  const out: ExposureTable = {
    e1: floats(table.e1),
    e2: floats(table.e2),
    automation: floats(table.automation),
    known: flags(table.known),
    automationKnown: flags(table.automationKnown),
    low: floats(table.low),
    high: floats(table.high),
    intervalKnown: flags(table.intervalKnown),
  }
  added.forEach(({ e1, e2, automation }, a) => {
    const i = table.e1.length + a
    out.e1[i] = e1
    out.e2[i] = e2
    out.known[i] = 1
    out.intervalKnown[i] = 0
    if (automation === undefined) return
    out.automation[i] = automation
    out.automationKnown[i] = 1
  })
  return out
}

/** A role's feeders, the weight of each divided by people among those split off from it. */
const splitFeeders = (
  { feeders }: NewRole,
  before: readonly Occupation[],
  after: readonly Occupation[],
  origins: readonly number[],
): NewRole['feeders'] =>
  feeders.flatMap((feeder) => {
    const parts = origins.flatMap((origin, i) => (origin === feeder.occupation ? [i] : []))
    if (parts.length === 1) return [feeder]
    const whole = before[feeder.occupation].employment
    return parts.map((i) => ({ ...feeder, occupation: i, weight: (feeder.weight * after[i].employment) / whole }))
  })

/**
 * The dataset with the occupations that a scenario adds, after its own. Each takes so many people from the occupation
 * it is like, and that one's row of every table; wages are scaled where it has a mean of its own. In every source its
 * exposure is its own, so that it does not matter which one the scenario has; so is its automation where it gives one.
 *
 * Splitting an occupation changes nothing by itself: with the same exposure, the two together are what the one was,
 * and everything else stays as it is (see `splitNodes`). Without added occupations it is the very same dataset.
 *
 * @param scenario one that `checkAgainstDataset` accepts
 */
export const withAddedOccupations = (dataset: Dataset, scenario: Scenario): Dataset => {
  const { addedOccupations: added } = scenario
  if (added.length === 0) return dataset
  const { occupations, industryShares, skills, projections } = dataset
  const origins = nodeOrigins(dataset, scenario).slice(0, occupations.length + added.length)
  const split = splitOccupations(occupations, added, origins)
  const rows = (table: Float64Array): Float64Array => withRows(table, origins, occupations.length)
  return {
    ...dataset,
    occupations: split,
    industryShares: rows(industryShares),
    mobility: splitNodes(dataset.mobility, origins),
    exposure: new Map([...dataset.exposure].map(([source, table]) => [source, splitExposure(table, added, origins)])),
    newRoles: dataset.newRoles.map((role) => ({ ...role, feeders: splitFeeders(role, occupations, split, origins) })),
    demographics: dataset.demographics.map((table) => ({ ...table, shares: rows(table.shares) })),
    skills: skills === null ? null : { ...skills, levels: rows(skills.levels) },
    projections: projections === null ? null : { ...projections, ratio: rows(projections.ratio) },
  }
}
