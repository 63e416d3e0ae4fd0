import { useTranslation } from 'react-i18next'
import type { DatasetInfo, RunView } from '../../main/contract.ts'
import { fileNameOf } from '../charts/export/save.ts'
import { useNames } from '../i18n/names.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import type { Breakdown } from './incidence.ts'
import { isRandom } from './randomness.ts'
import { standingOf } from './standing.ts'

/** A run's result with what its charts say about it. */
export interface Shown {
  view: RunView
  dataset: DatasetInfo
  /** The scenario's name in the reader's language. */
  name: string
}

/** What the charts of a run have in common. */
export interface ChartContext {
  /** A subtitle that also says so if the figures rest on a part of the replicates. */
  subtitle: (text: string) => string
  source: string
  provenance: string
  fileNameOf: (title: string) => string
}

/** Whose labels taught the classifier, and to whose level the indices are brought by rank. */
const LEVEL_OF_ALL = 'eloundou'

/** Sources that only some figures rest on, by id: the outlook, and who works in an occupation. */
const isUsed = (id: string, { baselineGrowth }: Scenario, breakdown: Breakdown | undefined): boolean => {
  switch (id) {
    case 'projections':
      return baselineGrowth === 'projections'
    case 'population':
      return breakdown === 'sex' || breakdown === 'race' || breakdown === 'ethnicity'
    case 'attainment':
      return breakdown === 'education'
    default:
      return true
  }
}

/** The dataset's sources that a run's figures rest on: those of the exposures not chosen are left out. */
const sourcesUsed = ({ view, dataset }: Shown, breakdown: Breakdown | undefined): string[] => {
  const { source } = view.scenario.exposure
  const chosen = [LEVEL_OF_ALL, source.split('-')[0]]
  const exposures = new Set(dataset.exposureSources.map((id) => id.split('-')[0]))
  return dataset.sources
    .filter(({ id }) => (!exposures.has(id) || chosen.includes(id)) && isUsed(id, view.scenario, breakdown))
    .map(({ title, publisher, year }) => {
      const named = publisher === undefined ? title : `${publisher}, ${title}`
      return year === undefined || title.includes(String(year)) ? named : `${named} (${year})`
    })
}

/** The subtitle, source line and file names of a run's charts; of one by `breakdown`, with the breakdown's source. */
export const useChartContext = (shown: Shown, breakdown?: Breakdown): ChartContext => {
  const { t } = useTranslation()
  const names = useNames()
  const { run, scenario } = shown.view
  const standing = standingOf(run)
  const counts = { done: run.replicatesDone, all: run.replicates }
  const made = { version: run.appVersion, run: run.id, seed: run.seed }
  const provenance = [
    ...sourcesUsed(shown, breakdown),
    t('charts.exposureFrom', { source: names.source(scenario.exposure.source) }),
    isRandom(scenario) ? t('charts.made', made) : t('charts.madeWithoutSeed', made),
  ].join('; ')
  return {
    subtitle: (text) =>
      ({
        whole: text,
        part: t('charts.part', { text, ...counts }),
        preliminary: t('charts.preliminary', { text, ...counts }),
      })[standing],
    source: t('charts.source', { text: provenance }),
    provenance,
    fileNameOf: (title) => fileNameOf(shown.name, title),
  }
}
