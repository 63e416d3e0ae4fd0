import type { KeptValues } from '../../../simulation/ensemble/replicate.ts'
import { csvPieces } from '../../files/csv.ts'
import type { ScenarioRun } from '../run-scenario.ts'

const HEADING = ['step', 'occupation', 'demand', 'employment', 'unemployment', 'vacancies', 'long_term_unemployment']

function* rows({ steps, codes }: ScenarioRun, values: KeptValues): Generator<(string | number)[]> {
  const { demand, employment, unemployment, vacancies, longTermUnemployment } = values
  for (let t = 0; t < steps.length; t++) {
    for (let i = 0; i < codes.length; i++) {
      const at = t * codes.length + i
      yield [steps[t], codes[i], demand[at], employment[at], unemployment[at], vacancies[at], longTermUnemployment[at]]
    }
  }
}

/** `occupations.csv`: every occupation and new role at every step, in people; mean over replicates. */
export const occupationsCsv = (run: ScenarioRun): Iterable<string> => csvPieces(HEADING, rows(run, run.nodes.scenario))

/** `occupations_baseline.csv`: the same without AI. */
export const occupationsBaselineCsv = (run: ScenarioRun): Iterable<string> =>
  csvPieces(HEADING, rows(run, run.nodes.baseline))
