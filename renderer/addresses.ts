/** Where the data page shows a dataset. */
export const datasetAddress = (dataset: string): string => `/data/${encodeURIComponent(dataset)}`

/** Where the data page shows one source of a dataset. */
export const sourceAddress = (dataset: string, source: string): string =>
  `${datasetAddress(dataset)}/sources/${encodeURIComponent(source)}`

/** The source that an exposure rests on, among a dataset's: the classifier learned from Eloundou et al.'s labels. */
export const sourceOfExposure = (exposure: string, sources: readonly { id: string }[]): string | null => {
  const named = exposure === 'classifier' ? 'eloundou' : exposure
  return sources.find(({ id }) => id === named || id === named.split('-')[0])?.id ?? null
}
