import { occupationsToRead } from '../../simulation/demand/exposure.ts'
import { ScenarioError } from '../../simulation/scenario/parse.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { describeWarning } from '../../simulation/warnings.ts'
import { openDatasets } from '../datasets/datasets.ts'
import { CancelledError, InputError } from '../errors.ts'
import { closeClassifier } from '../classifier/background.ts'
import { bundledModel } from '../classifier/model.ts'
import { writeRun } from '../runs/write-run.ts'
import { runScenario } from '../runs/run-scenario.ts'
import { closeWorkers } from '../runs/threads.ts'
import { homeFolder } from '../paths.ts'
import { appVersion } from '../version.ts'
import { interruption } from './interruption.ts'
import { readScenario } from './scenario-file.ts'
import { readArguments, UsageError, wholeNumber } from './usage.ts'

const engineKind = (text: string): 'meanfield' | 'agents' => {
  if (text === 'meanfield' || text === 'agents') return text
  throw new UsageError(`--engine: "${text}" is neither meanfield nor agents`)
}

const showProgress = (share: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${Math.round(share * 100)} % `)
}

/** `run <scenario.json> --out <dir> …`: runs a scenario and writes its results as files. */
export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = readArguments(
    args,
    {
      out: { type: 'string' },
      dataset: { type: 'string' },
      engine: { type: 'string' },
      seed: { type: 'string' },
      'include-warmup': { type: 'boolean' },
    },
    1,
  )
  const file = positionals.at(0)
  if (file === undefined) throw new UsageError('run: the scenario file is missing')
  if (values.out === undefined) throw new UsageError('run: --out <dir> is missing')
  const kind = values.engine === undefined ? undefined : engineKind(values.engine)
  const seed = values.seed === undefined ? undefined : wholeNumber('--seed', values.seed, 0, 4_294_967_295)

  const written = await readScenario(file)
  const datasets = openDatasets(homeFolder())
  const loaded =
    values.dataset === undefined ? await datasets.open(written.dataset) : await datasets.openFolderOrId(values.dataset)
  const scenario: Scenario = {
    ...written,
    dataset: loaded.dataset.id,
    engine: { ...written.engine, kind: kind ?? written.engine.kind, seed: seed ?? written.engine.seed },
  }
  const interrupt = interruption()
  try {
    const result = await runScenario(loaded.dataset, scenario, {
      includeWarmup: values['include-warmup'] ?? false,
      onProgress: showProgress,
      signal: interrupt.signal,
    })
    const reads = occupationsToRead(loaded.dataset, scenario).length > 0
    const model = reads ? (await bundledModel()).reference : null
    await writeRun(values.out, result, { scenario, datasetHash: loaded.hash, appVersion, model })
    if (process.stderr.isTTY) process.stderr.write('\r')
    for (const warning of result.warnings) process.stderr.write(`warning: ${describeWarning(warning)}\n`)
    for (const { replicate, message } of result.failures) {
      process.stderr.write(`warning: replicate ${replicate} could not be run and is left out: ${message}\n`)
    }
    if (result.replicates + result.failures.length < result.replicatesAsked) {
      const done = `${result.replicates} of ${result.replicatesAsked} replicates`
      throw new CancelledError(`cancelled; what ${done} found was written to ${values.out}`)
    }
  } catch (error) {
    if (error instanceof ScenarioError) throw new InputError(`${file}:\n${error.message}`)
    throw error
  } finally {
    interrupt.end()
    await Promise.all([closeWorkers(), closeClassifier()])
  }
}
