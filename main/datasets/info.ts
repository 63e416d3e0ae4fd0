import { exposureCorrelations } from '../../simulation/dataset/correlation.ts'
import type { Dataset } from '../../simulation/dataset/types.ts'
import { beta } from '../../simulation/text/exposure.ts'
import type { DatasetInfo, DatasetItem, Response } from '../contract.ts'

const employmentOf = ({ occupations }: Dataset): number =>
  occupations.reduce((sum, { employment }) => sum + employment, 0)

/** A dataset's line in the list. */
export const datasetItem = (dataset: Dataset, isBundled: boolean): DatasetItem => ({
  id: dataset.id,
  title: dataset.title,
  year: dataset.year,
  currency: dataset.currency,
  employment: employmentOf(dataset),
  occupations: dataset.occupations.length,
  industries: dataset.industries.length,
  newRoles: dataset.newRoles.length,
  exposureSources: [...dataset.exposure.keys()],
  isBundled,
})

/** The line of a dataset whose files cannot be read: its id and nothing in it. */
export const unreadableItem = (id: string, isBundled: boolean): DatasetItem => ({
  ...{ id, title: { en: id, zh: id }, year: null, currency: '', employment: 0 },
  ...{ occupations: 0, industries: 0, newRoles: 0, exposureSources: [], isBundled },
})

/** What the interface shows of a dataset; exposure per industry is weighted by its employment. */
export const datasetInfo = (dataset: Dataset): DatasetInfo => {
  const { occupations, industries, industryShares } = dataset
  const width = industries.length
  const employed = industries.map((_, k) =>
    occupations.reduce((sum, { employment }, i) => sum + employment * industryShares[i * width + k], 0),
  )
  const exposureOf = (k: number): Record<string, number> =>
    Object.fromEntries(
      [...dataset.exposure].map(([source, { e1, e2 }]) => {
        const exposed = occupations.reduce(
          (sum, { employment }, i) => sum + employment * industryShares[i * width + k] * beta({ e1: e1[i], e2: e2[i] }),
          0,
        )
        return [source, employed[k] > 0 ? exposed / employed[k] : 0]
      }),
    )
  return {
    id: dataset.id,
    title: dataset.title,
    year: dataset.year,
    currency: dataset.currency,
    employment: employmentOf(dataset),
    occupations: occupations.map(({ code, title, employment }) => ({ code, title, employment })),
    industries: industries.map(({ code, title }, k) => ({ code, title, employment: employed[k], exposure: exposureOf(k) })),
    newRoles: dataset.newRoles.map(({ id, title, wageMean, jobZone, weight, ...links }) => ({
      ...{ id, title, wageMean, jobZone, weight },
      feeders: links.feeders.map(({ occupation, ...link }) => ({ code: occupations[occupation].code, ...link })),
      industries: links.industries.map(({ industry, ...link }) => ({ code: industries[industry].code, ...link })),
    })),
    exposureSources: [...dataset.exposure.keys()],
    exposureCorrelations: exposureCorrelations(dataset),
    sources: dataset.sources,
  }
}

/** What a source says of each occupation that it knows, by code. */
export const exposureBy = ({ occupations, exposure }: Dataset, source: string): Response<'dataset.exposure'> => {
  const table = exposure.get(source)
  if (table === undefined) return {}
  const known = occupations.flatMap(({ code }, i) =>
    table.known[i] === 1 ? [[code, { e1: table.e1[i], e2: table.e2[i] }] as const] : [],
  )
  return Object.fromEntries(known)
}
