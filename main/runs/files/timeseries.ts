import { csvPieces } from '../../files/csv.ts'
import { yearOfStep } from '../../../simulation/scenario/time.ts'
import type { ScenarioRun } from '../run-scenario.ts'
import type { Provenance } from './provenance.ts'

const HEADING = 'step,year,metric,dimension,key,mean,p05,p50,p95,p25,p75,standard_error'.split(',')

function* rows(run: ScenarioRun, startYear: number): Generator<(string | number)[]> {
  for (const { metric, dimension, key, at, mean, p05, p25, p50, p75, p95, standardError } of run.series) {
    const steps = at === 'steps' ? run.steps : run.yearSteps
    for (let t = 0; t < steps.length; t++) {
      const year = yearOfStep(startYear, steps[t])
      yield [steps[t], year, metric, dimension, key, mean[t], p05[t], p50[t], p95[t], p25[t], p75[t], standardError[t]]
    }
  }
}

/** `timeseries.csv`: every series at its steps; those by occupation once a year. */
export const timeseriesCsv = (run: ScenarioRun, { scenario }: Provenance): Iterable<string> =>
  csvPieces(HEADING, rows(run, scenario.startYear))
