import type { SeriesBand } from '../../../simulation/ensemble/bands.ts'
import type { Dimension } from '../../../simulation/metrics/quantity.ts'
import { describeWarning } from '../../../simulation/warnings.ts'
import type { ScenarioRun } from '../run-scenario.ts'
import type { Provenance } from './provenance.ts'

/** A figure over the replicates: its mean, and where 90 % of the replicates lie. */
interface Figure {
  mean: number
  p05: number
  p95: number
}

const figureAt = ({ mean, p05, p95 }: SeriesBand, t: number): Figure => ({ mean: mean[t], p05: p05[t], p95: p95[t] })

const atEnd = (band: SeriesBand): Figure => figureAt(band, band.mean.length - 1)

const BROKEN_DOWN_BY: readonly Dimension[] = ['industry', 'sex', 'race', 'ethnicity', 'education', 'wage_fifth']

/** The highest mean of the horizon and when it is reached. */
const peak = (band: SeriesBand, { steps, years }: ScenarioRun): Figure & { year: number } => {
  const first = steps.findIndex((step) => step >= 0)
  const means = band.mean.slice(first)
  const t = first + means.indexOf(Math.max(...means))
  return { ...figureAt(band, t), year: years[t] }
}

/** The figures one reads first: totals over the horizon, the peak, and where the run ends. */
const headline = (run: ScenarioRun) => {
  const series = run.series.filter(({ dimension }) => dimension !== 'occupation')
  const total = (metric: string): SeriesBand | undefined =>
    series.find((band) => band.metric === metric && band.dimension === 'total')
  /** Null where the dataset lacks what the figure is made of. */
  const end = (metric: string): Figure | null => {
    const band = total(metric)
    return band === undefined ? null : atEnd(band)
  }
  const besideBaseline = (metric: string) =>
    total(metric) === undefined
      ? null
      : { withAI: end(metric), withoutAI: end(`${metric}_baseline`), difference: end(`${metric}_difference`) }
  const incidence = (dimension: Dimension): Record<string, Figure> =>
    Object.fromEntries(
      series
        .filter((band) => band.metric === 'cumulative_displaced_workers_difference' && band.dimension === dimension)
        .map((band) => [band.key, atEnd(band)]),
    )
  const unemployment = total('unemployment_rate')
  return {
    displacedWorkers: end('cumulative_displaced_workers'),
    displacedWorkersWithoutAI: end('cumulative_displaced_workers_baseline'),
    displacedWorkersBeyondBaseline: end('cumulative_displaced_workers_difference'),
    displacedWorkersBeyondBaselineBy: Object.fromEntries(
      BROKEN_DOWN_BY.map((dimension) => [dimension, incidence(dimension)]),
    ),
    newRoleJobsAtEnd: end('new_role_jobs'),
    reinstatedJobsAtEnd: end('reinstated_jobs'),
    unemploymentRatePeak: unemployment === undefined ? null : peak(unemployment, run),
    unemploymentRateAtEnd: besideBaseline('unemployment_rate'),
    longTermUnemploymentRateAtEnd: besideBaseline('long_term_unemployment_rate'),
    vacancyRateAtEnd: besideBaseline('vacancy_rate'),
    employmentChangeAgainstBaselineAtEnd: end('employment_difference'),
    transitionPressureAtEnd: besideBaseline('transition_pressure'),
    skillUpgradeShareAtEnd: besideBaseline('skill_upgrade_share'),
    wageMedianAtEnd: besideBaseline('wage_median'),
    wageGiniAtEnd: besideBaseline('wage_gini'),
  }
}

/** `summary.json`: what the run was made from, how it went, and its headline figures. */
export const summaryJson = (run: ScenarioRun, { scenario, datasetHash, appVersion, model }: Provenance): Iterable<string> => [
  JSON.stringify(
    {
      appVersion,
      dataset: { id: scenario.dataset, sha256: datasetHash },
      classifier: model === null ? null : { id: model.id, sha256: model.fingerprint },
      scenario,
      engine: scenario.engine.kind,
      seed: scenario.engine.seed,
      replicates: { asked: run.replicatesAsked, done: run.replicates, failed: run.failures },
      steps: { first: run.steps[0], last: run.steps.at(-1) },
      warnings: run.warnings.map(describeWarning),
      results: headline(run),
    },
    null,
    2,
  ),
  '\n',
]
