import type { Dataset, Occupation } from '../../simulation/dataset/types.ts'
import { bilingualDuties } from '../classifier/descriptions.ts'
import { InputError } from '../errors.ts'
import type { OccupationFacts, OccupationItem, OccupationList } from '../contract.ts'
import { comesFrom, goesTo } from './moves.ts'

const QUANTILES = { p10: 0.1, p25: 0.25, median: 0.5, p75: 0.75, p90: 0.9 }

const wagesOf = ({ wages }: Occupation): OccupationItem['wages'] => {
  const at = (share: number): number | null => wages?.quantiles.find((quantile) => quantile.share === share)?.wage ?? null
  return {
    mean: wages?.mean ?? null,
    p10: at(QUANTILES.p10),
    p25: at(QUANTILES.p25),
    median: at(QUANTILES.median),
    p75: at(QUANTILES.p75),
    p90: at(QUANTILES.p90),
  }
}

const exposureOf = ({ exposure }: Dataset, i: number): OccupationItem['exposure'] =>
  Object.fromEntries(
    [...exposure]
      .filter(([, { known }]) => known[i] === 1)
      .map(([source, { e1, e2, low, high, intervalKnown }]) => {
        const interval = intervalKnown[i] === 1 ? { low: low[i], high: high[i] } : { low: null, high: null }
        return [source, { e1: e1[i], e2: e2[i], ...interval }]
      }),
  )

const basicsOf = (dataset: Dataset, i: number): Omit<OccupationItem, 'industryShares'> => {
  const { code, title, major, employment, jobZone } = dataset.occupations[i]
  const classifier = dataset.exposure.get('classifier')
  return {
    ...{ code, title, major, employment, jobZone },
    wages: wagesOf(dataset.occupations[i]),
    exposure: exposureOf(dataset, i),
    automation: classifier?.automationKnown[i] === 1 ? classifier.automation[i] : null,
  }
}

/** Every occupation of a dataset with what tells it from the others. */
export const occupationList = (dataset: Dataset): OccupationList => {
  const width = dataset.industries.length
  return {
    dataset: dataset.id,
    currency: dataset.currency,
    sources: [...dataset.exposure.keys()],
    industries: dataset.industries.map(({ code, title }) => ({ code, title })),
    occupations: dataset.occupations.map((_, i) => ({
      ...basicsOf(dataset, i),
      industryShares: [...dataset.industryShares.subarray(i * width, (i + 1) * width)],
    })),
  }
}

const sharedStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/**
 * The position of the occupation with that code.
 * @throws InputError that names the codes most like it
 */
export const findOccupation = ({ id, occupations, newRoles }: Dataset, code: string): number => {
  const found = occupations.findIndex((occupation) => occupation.code === code)
  if (found >= 0) return found
  const like = occupations
    .map((occupation) => ({ code: occupation.code, shared: sharedStart(code, occupation.code) }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, 3)
  const isRole = newRoles.some((role) => role.id === code)
  const problem = isRole ? 'is a new role' : 'is unknown'
  throw new InputError(
    `occupation: "${code}" ${problem} in dataset ${id}; its occupations are ${like.map((one) => one.code).join(', ')} and others`,
  )
}

/** Everything a dataset says of one of its occupations. @throws InputError where there is none of that code */
export const occupationFacts = async (dataset: Dataset, code: string): Promise<OccupationFacts> => {
  const own = findOccupation(dataset, code)
  const dutiesOf = await bilingualDuties(dataset.id)
  const { industries, industryShares, skills, demographics, projections, newRoles } = dataset
  const { employment } = dataset.occupations[own]
  return {
    ...basicsOf(dataset, own),
    ...{ dataset: dataset.id, currency: dataset.currency, sources: [...dataset.exposure.keys()] },
    industries: industries
      .map((industry, k) => ({ ...industry, share: industryShares[own * industries.length + k] }))
      .filter(({ share }) => share > 0)
      .map((industry) => ({ ...industry, employment: industry.share * employment }))
      .toSorted((a, b) => b.share - a.share),
    goesTo: goesTo(dataset, own),
    comesFrom: comesFrom(dataset, own),
    duties: dutiesOf(code),
    skills: (skills?.names ?? []).map((name, k) => ({
      name,
      level: skills?.levels[own * skills.names.length + k] ?? 0,
    })),
    people: demographics.map(({ dimension, categories, shares }) => ({
      dimension,
      categories: categories.map((key, k) => ({ key, share: shares[own * categories.length + k] })),
    })),
    projection:
      projections === null
        ? null
        : { startYear: projections.startYear, endYear: projections.endYear, ratio: projections.ratio[own] },
    newRoles: newRoles.flatMap(({ id, title, feeders }) =>
      feeders
        .filter(({ occupation, weight }) => occupation === own && weight > 0)
        .map(({ weight, reason }) => ({ id, title, weight, reason })),
    ),
  }
}
