import { useTranslation } from 'react-i18next'
import type { DatasetInfo, RunView } from '../../main/contract.ts'
import type { SourceLine } from '../charts/chart.ts'
import type { YearMark } from '../charts/year-mark.tsx'
import { fileNameOf } from '../charts/export/save.ts'
import { useFormat } from '../i18n/format.ts'
import { useNames } from '../i18n/names.ts'
import { datasetAddress, sourceAddress, sourceOfExposure } from '../addresses.ts'
import { DEFAULT_DATASET } from '../stores/dataset.ts'
import { useMoment } from '../stores/moment.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import type { Breakdown } from './incidence.ts'
import type { Moment } from './moment.ts'
import { isRandom } from './randomness.ts'
import { standingOf } from './standing.ts'

type Source = DatasetInfo['sources'][number]

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
  source: SourceLine
  /** The year at which the charts look. */
  moment: Moment
  /** The years up to then, as a subtitle names them. */
  period: { from: string; to: string }
  /** The same for charts over time; none where it is the end. */
  mark: YearMark | undefined
  fileNameOf: (title: string) => string
}

/** Whose labels taught the classifier, and to whose level the indices are brought by rank. */
const LEVEL_OF_ALL = 'eloundou'

/** Creative Commons licences ask that the author and the licence be named wherever the figures go. */
const asksForCredit = (licence: string | undefined): boolean => licence?.startsWith('CC BY') === true

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

/** A source as a chart's source line names it. */
export const nameOfSource = ({ title, publisher, year, licence }: Source): string => {
  const named = publisher === undefined ? title : `${publisher}, ${title}`
  const dated = year === undefined || title.includes(String(year)) ? named : `${named} (${year})`
  return asksForCredit(licence) ? `${dated}, ${licence ?? ''}` : dated
}

/** The dataset's sources that a scenario's figures rest on: those of the exposures not chosen are left out. */
const sourcesUsed = (scenario: Scenario, dataset: DatasetInfo, breakdown: Breakdown | undefined): Source[] => {
  const { source } = scenario.exposure
  const chosen = [LEVEL_OF_ALL, source.split('-')[0]]
  const exposures = new Set(dataset.exposureSources.map((id) => id.split('-')[0]))
  return dataset.sources.filter(
    ({ id }) => (!exposures.has(id) || chosen.includes(id)) && isUsed(id, scenario, breakdown),
  )
}

/** A source line of its parts, with the credit that the sources used ask for. */
export const useSourceLine = (): ((parts: SourceLine['parts'], used: readonly Source[]) => SourceLine) => {
  const { t } = useTranslation()
  const format = useFormat()
  return (parts, used) => {
    const provenance = format.clauses(parts.map(({ text }) => text))
    const attributions = used
      .filter(({ licence, citation }) => asksForCredit(licence) && citation !== undefined)
      .map(({ licence, citation }) => t('charts.attribution', { licence, citation }))
    return { parts, line: t('charts.source', { text: provenance }), provenance, attributions }
  }
}

/** How the source line of a scenario's figures on a dataset reads; `made` says by what they were made. */
export const useSourceLines = (): ((
  scenario: Scenario,
  dataset: DatasetInfo,
  made: string,
  breakdown?: Breakdown,
) => SourceLine) => {
  const { t } = useTranslation()
  const names = useNames()
  const lineOf = useSourceLine()
  return (scenario, dataset, made, breakdown) => {
    const used = sourcesUsed(scenario, dataset, breakdown)
    const exposure = scenario.exposure.source
    const exposureSource = sourceOfExposure(exposure, dataset.sources)
    const parts = [
      ...used.map((source) => ({ text: nameOfSource(source), address: sourceAddress(dataset.id, source.id) })),
      ...(used.length > 0 ? [] : [{ text: names.local(dataset.title), address: datasetAddress(dataset.id) }]),
      {
        text: t('charts.exposureFrom', { source: names.source(exposure) }),
        address:
          exposureSource !== null
            ? sourceAddress(dataset.id, exposureSource)
            : exposure === 'classifier'
              ? sourceAddress(DEFAULT_DATASET, LEVEL_OF_ALL)
              : datasetAddress(dataset.id),
      },
      { text: made, address: null },
    ]
    return lineOf(parts, used)
  }
}

/** How the source line of a run's figures reads. */
export const useRunSourceLines = (): ((shown: Shown, breakdown?: Breakdown) => SourceLine) => {
  const { t } = useTranslation()
  const lineOf = useSourceLines()
  return ({ view: { run, scenario }, dataset }, breakdown) => {
    const made = { version: run.appVersion, run: run.id, seed: run.seed }
    const by = isRandom(scenario) ? t('charts.made', made) : t('charts.madeWithoutSeed', made)
    return lineOf(scenario, dataset, by, breakdown)
  }
}

/** The subtitle, source line and file names of a run's charts; of one by `breakdown`, with the breakdown's source. */
export const useChartContext = (shown: Shown, breakdown?: Breakdown): ChartContext => {
  const { t } = useTranslation()
  const format = useFormat()
  const moment = useMoment(shown.view)
  const { run } = shown.view
  const standing = standingOf(run)
  const counts = { done: run.replicatesDone, all: run.replicates }
  const source = useRunSourceLines()(shown, breakdown)
  return {
    subtitle: (text) =>
      ({
        whole: text,
        part: t('charts.part', { text, ...counts }),
        preliminary: t('charts.preliminary', { text, ...counts }),
      })[standing],
    source,
    moment,
    period: { from: format.year(shown.view.years[0]), to: format.year(moment.year) },
    mark:
      moment.step < shown.view.steps.length - 1 ? { year: moment.year, label: format.year(moment.year) } : undefined,
    fileNameOf: (title) => fileNameOf(shown.name, title),
  }
}
