import { useMemo } from 'react'
import { useNames } from '../../i18n/names.ts'
import { DEFAULT_DATASET, useDataset } from '../../stores/dataset.ts'

/** What occupations that the classifier names are called in the reader's language; until that is known, as it names them. */
export const useOccupationTitles = (): ((occupation: { code: string; title: string }) => string) => {
  const { local } = useNames()
  const { dataset } = useDataset(DEFAULT_DATASET)
  const titles = useMemo(() => new Map(dataset?.occupations.map(({ code, title }) => [code, title])), [dataset])
  return ({ code, title }) => {
    const known = titles.get(code)
    return known === undefined ? title : local(known)
  }
}
