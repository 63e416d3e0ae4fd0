import type { Flow } from '../../../simulation/ensemble/summarise.ts'
import { csvPieces } from '../../files/csv.ts'
import type { ScenarioRun } from '../run-scenario.ts'

const HEADING = ['from', 'to', 'workers']

function* rows({ codes, flows }: ScenarioRun, workersOf: (flow: Flow) => number): Generator<(string | number)[]> {
  for (const flow of flows) {
    const workers = workersOf(flow)
    if (workers > 0) yield [codes[flow.from], codes[flow.to], workers]
  }
}

/** `flows.csv`: hires from occupation to occupation over the horizon, in people; mean over replicates. */
export const flowsCsv = (run: ScenarioRun): Iterable<string> => csvPieces(HEADING, rows(run, ({ workers }) => workers))

/** `flows_baseline.csv`: the same without AI. */
export const flowsBaselineCsv = (run: ScenarioRun): Iterable<string> =>
  csvPieces(HEADING, rows(run, ({ baseline }) => baseline))
