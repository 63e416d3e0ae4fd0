import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, messageOf } from '../errors.ts'
import { careersCsv } from './files/careers.ts'
import { flowsBaselineCsv, flowsCsv } from './files/flows.ts'
import { occupationsBaselineCsv, occupationsCsv } from './files/occupations.ts'
import type { Provenance } from './files/provenance.ts'
import { summaryJson } from './files/summary.ts'
import { timeseriesCsv } from './files/timeseries.ts'
import type { ScenarioRun } from './run-scenario.ts'

type Writer = (run: ScenarioRun, provenance: Provenance) => Iterable<string>

const FILES: Record<string, Writer> = {
  'summary.json': summaryJson,
  'timeseries.csv': timeseriesCsv,
  'occupations.csv': occupationsCsv,
  'occupations_baseline.csv': occupationsBaselineCsv,
  'flows.csv': flowsCsv,
  'flows_baseline.csv': flowsBaselineCsv,
}

/** Only where the scenario follows workers. */
const CAREERS = 'careers.csv'

/**
 * Writes a run's files into a folder (DESIGN.md, "Command line"), which are put in place only once all are written.
 * @throws InputError where the folder cannot be written
 */
export const writeRun = async (folder: string, run: ScenarioRun, provenance: Provenance): Promise<void> => {
  const hasCareers = provenance.scenario.engine.careers > 0
  const files = hasCareers ? { ...FILES, [CAREERS]: careersCsv } : FILES
  let draft: string | undefined
  try {
    await mkdir(folder, { recursive: true })
    for (const name of Object.keys(files)) {
      const present = await stat(join(folder, name)).catch(() => null)
      if (present?.isDirectory() === true) throw new Error(`${name} is a folder there`)
    }
    draft = await mkdtemp(join(folder, '.writing-'))
    for (const [name, write] of Object.entries(files)) await writeFile(join(draft, name), write(run, provenance))
    for (const name of Object.keys(files)) await rename(join(draft, name), join(folder, name))
    // An earlier run's workers would seem to be this one's.
    if (!hasCareers) await rm(join(folder, CAREERS), { force: true })
  } catch (error) {
    throw new InputError(`${folder}: cannot be written (${messageOf(error)}); check --out`)
  } finally {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true })
  }
}
