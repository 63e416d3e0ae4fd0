import { yearOfStep } from '../../../simulation/scenario/time.ts'
import { csvPieces } from '../../files/csv.ts'
import type { ScenarioRun } from '../run-scenario.ts'
import type { Provenance } from './provenance.ts'

const HEADING = ['worker', 'step', 'year', 'status', 'cause', 'occupation', 'wage']

function* rows({ careers }: ScenarioRun, startYear: number): Generator<(string | number)[]> {
  for (const [worker, history] of careers.entries()) {
    for (const { step, status, cause, occupation, wage } of history) {
      yield [worker + 1, step, yearOfStep(startYear, step), status, cause, occupation, wage ?? '']
    }
  }
}

/** `careers.csv`: the followed workers' histories; each row holds until the worker's next one. */
export const careersCsv = (run: ScenarioRun, { scenario }: Provenance): Iterable<string> =>
  csvPieces(HEADING, rows(run, scenario.startYear))
