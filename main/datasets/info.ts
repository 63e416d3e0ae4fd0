import type { Dataset } from '../../simulation/dataset/types.ts'
import { beta } from '../../simulation/text/exposure.ts'
import type { DatasetInfo } from '../contract.ts'

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
    employment: occupations.reduce((sum, { employment }) => sum + employment, 0),
    occupations: occupations.map(({ code, title, employment }) => ({ code, title, employment })),
    industries: industries.map(({ code, title }, k) => ({ code, title, employment: employed[k], exposure: exposureOf(k) })),
    newRoles: dataset.newRoles.map(({ id, title }) => ({ id, title })),
    exposureSources: [...dataset.exposure.keys()],
    sources: dataset.sources,
  }
}
