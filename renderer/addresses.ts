/** The parts of a scenario's page, in the order of their tabs. */
export const SCENARIO_TABS = ['preview', 'industries', 'results', 'robustness'] as const

export type ScenarioTab = (typeof SCENARIO_TABS)[number]

/** The page of a scenario; of no tab named, its first. */
export const scenarioAddress = (id: number, tab?: ScenarioTab): string =>
  tab === undefined ? `/scenario/${id}` : `/scenario/${id}/${tab}`

/** The scenario whose page an address is; null for other pages. */
export const scenarioAt = (address: string): number | null => {
  const id = /^\/scenario\/(\d+)/.exec(address)?.[1]
  return id === undefined ? null : Number(id)
}

/** All occupations of a dataset. */
export const occupationsAddress = (dataset: string): string => `/occupations/${encodeURIComponent(dataset)}`
/** The sections of a run's results, in the order in which they are offered. */
export const RESULT_SECTIONS = ['overview', 'industries', 'occupations', 'moves', 'map', 'people', 'careers'] as const

export type ResultSection = (typeof RESULT_SECTIONS)[number]

/** One section of a scenario's results. */
export const resultsAddress = (id: number, section: ResultSection): string =>
  `${scenarioAddress(id, 'results')}/${section}`

/** The page of an occupation of a dataset; with another one named, the two side by side. */
export const occupationAddress = (dataset: string, code: string, other?: string): string =>
  ['/occupations', dataset, code, ...(other === undefined ? [] : ['with', other])].map((part, place) => (place === 0 ? part : encodeURIComponent(part))).join('/')

/** Scenarios overlaid. */
export const compareAddress = (ids: readonly number[]): string => `/compare/${ids.join('+')}`

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
