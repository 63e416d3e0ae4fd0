import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NodeTable, RunResult, SeriesBand } from '../../simulation/ensemble/summarise.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { describeWarning } from '../../simulation/warnings.ts'
import { InputError, messageOf } from '../errors.ts'
import { csv } from '../files/csv.ts'

/** What a run was made from, kept beside its results. */
export interface Provenance {
  scenario: Scenario
  datasetHash: string
  appVersion: string
}

function* timeseriesRows({ series, steps, years }: RunResult): Generator<(string | number)[]> {
  for (const { metric, dimension, key, mean, p05, p50, p95 } of series) {
    for (let t = 0; t < steps.length; t++) {
      yield [steps[t], years[t], metric, dimension, key, mean[t], p05[t], p50[t], p95[t]]
    }
  }
}

function* occupationRows(steps: readonly number[], nodes: NodeTable): Generator<(string | number)[]> {
  const { codes, demand, employment, unemployment, vacancies, longTermUnemployment } = nodes
  for (let t = 0; t < steps.length; t++) {
    for (let i = 0; i < codes.length; i++) {
      const at = t * codes.length + i
      yield [steps[t], codes[i], demand[at], employment[at], unemployment[at], vacancies[at], longTermUnemployment[at]]
    }
  }
}

const seriesOf = (series: readonly SeriesBand[], metric: string): SeriesBand[] =>
  series.filter((band) => band.metric === metric)

const fromStepZero = (result: RunResult, values: readonly number[]): number[] =>
  values.filter((_, t) => result.steps[t] >= 0)

/** The figures one reads first: totals over the horizon, the peak, and where the run ends. Means over replicates. */
const headline = (result: RunResult) => {
  const values = (metric: string): number[] => fromStepZero(result, seriesOf(result.series, metric)[0].mean)
  const unemployment = values('unemployment_rate')
  const peak = Math.max(...unemployment)
  const atEnd = ({ mean, p05, p95 }: SeriesBand) => ({ mean: mean.at(-1), p05: p05.at(-1), p95: p95.at(-1) })
  const beyondBaseline = seriesOf(result.series, 'cumulative_displaced_workers_difference')
  const last = (metric: string): number => values(metric).at(-1) ?? 0
  return {
    displacedWorkers: last('cumulative_displaced_workers'),
    displacedWorkersWithoutAI: last('cumulative_displaced_workers_baseline'),
    displacedWorkersBeyondBaseline: atEnd(beyondBaseline[0]),
    displacedWorkersBeyondBaselineByIndustry: Object.fromEntries(
      beyondBaseline.filter(({ dimension }) => dimension === 'industry').map((band) => [band.key, atEnd(band)]),
    ),
    newRoleJobsAtEnd: last('new_role_jobs'),
    reinstatedJobsAtEnd: last('reinstated_jobs'),
    unemploymentRatePeak: peak,
    unemploymentRatePeakYear: fromStepZero(result, result.years)[unemployment.indexOf(peak)],
    unemploymentRateAtEnd: last('unemployment_rate'),
    longTermUnemploymentRateAtEnd: last('long_term_unemployment_rate'),
    vacancyRateAtEnd: last('vacancy_rate'),
    employmentChangeAgainstBaselineAtEnd: last('employment_difference'),
  }
}

/**
 * Writes `summary.json`, `timeseries.csv`, `occupations.csv` and `flows.csv` into a folder (DESIGN.md, "Command
 * line"), which are put in place
 * only once all four are written.
 *
 * @throws InputError where the folder cannot be written
 */
export const writeRun = async (folder: string, result: RunResult, provenance: Provenance): Promise<void> => {
  const { scenario, datasetHash, appVersion } = provenance
  const files: Record<string, string> = {
    'summary.json': `${JSON.stringify(
      {
        appVersion,
        dataset: { id: scenario.dataset, sha256: datasetHash },
        scenario,
        engine: scenario.engine.kind,
        seed: scenario.engine.seed,
        replicates: result.replicates,
        steps: { first: result.steps[0], last: result.steps.at(-1) },
        warnings: result.warnings.map(describeWarning),
        results: headline(result),
      },
      null,
      2,
    )}\n`,
    'timeseries.csv': csv(
      ['step', 'year', 'metric', 'dimension', 'key', 'mean', 'p05', 'p50', 'p95'],
      timeseriesRows(result),
    ),
    'occupations.csv': csv(
      ['step', 'occupation', 'demand', 'employment', 'unemployment', 'vacancies', 'long_term_unemployment'],
      occupationRows(result.steps, result.nodes),
    ),
    'flows.csv': csv(
      ['from', 'to', 'workers'],
      result.flows.map(({ from, to, workers }) => [from, to, workers]),
    ),
  }
  let draft: string | undefined
  try {
    await mkdir(folder, { recursive: true })
    for (const name of Object.keys(files)) {
      const present = await stat(join(folder, name)).catch(() => null)
      if (present?.isDirectory() === true) throw new Error(`${name} is a folder there`)
    }
    draft = await mkdtemp(join(folder, '.writing-'))
    for (const [name, text] of Object.entries(files)) await writeFile(join(draft, name), text)
    for (const name of Object.keys(files)) await rename(join(draft, name), join(folder, name))
  } catch (error) {
    throw new InputError(`${folder}: cannot be written (${messageOf(error)}); check --out`)
  } finally {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true })
  }
}
