import { useTranslation } from 'react-i18next'
import type { DatasetInfo, RunView } from '../../main/contract.ts'
import { fileNameOf } from '../charts/export/save.ts'
import { useNames } from '../i18n/names.ts'

/** A run's result with what its charts say about it. */
export interface Shown {
  view: RunView
  dataset: DatasetInfo
  /** The scenario's name in the reader's language. */
  name: string
}

/** What the charts of a run have in common. */
export interface ChartContext {
  source: string
  provenance: string
  fileNameOf: (title: string) => string
}

/** Whose labels taught the classifier, and to whose level the indices are brought by rank. */
const LEVEL_OF_ALL = 'eloundou'

/** The dataset's sources that a run's figures rest on: those of the exposures not chosen are left out. */
const sourcesUsed = ({ view, dataset }: Shown): string[] => {
  const { source } = view.scenario.exposure
  const chosen = [LEVEL_OF_ALL, source.split('-')[0]]
  const exposures = new Set(dataset.exposureSources.map((id) => id.split('-')[0]))
  return dataset.sources
    .filter(({ id }) => !exposures.has(id) || chosen.includes(id))
    .map(({ title, publisher, year }) => {
      const named = publisher === undefined ? title : `${publisher}, ${title}`
      return year === undefined || title.includes(String(year)) ? named : `${named} (${year})`
    })
}

/** The source line and file names of a run's charts. */
export const useChartContext = (shown: Shown): ChartContext => {
  const { t } = useTranslation()
  const names = useNames()
  const { run, scenario } = shown.view
  const made = { version: run.appVersion, run: run.id, seed: run.seed }
  const provenance = [
    ...sourcesUsed(shown),
    t('charts.exposureFrom', { source: names.source(scenario.exposure.source) }),
    run.engine === 'agents' ? t('charts.made', made) : t('charts.madeWithoutSeed', made),
  ].join('; ')
  return {
    source: t('charts.source', { text: provenance }),
    provenance,
    fileNameOf: (title) => fileNameOf(shown.name, title),
  }
}
