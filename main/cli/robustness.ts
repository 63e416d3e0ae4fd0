import { ScenarioError } from '../../simulation/scenario/parse.ts'
import { describeWarning } from '../../simulation/warnings.ts'
import { closeClassifier } from '../classifier/background.ts'
import { bundledModel } from '../classifier/model.ts'
import { openDatasets } from '../datasets/datasets.ts'
import { InputError } from '../errors.ts'
import { csv } from '../files/csv.ts'
import { homeFolder } from '../paths.ts'
import { checkRobustness } from '../robustness/check.ts'
import type { RobustnessCheck } from '../robustness/schemas.ts'
import { closeWorkers } from '../runs/threads.ts'
import { interruption } from './interruption.ts'
import { readScenario } from './scenario-file.ts'
import { readArguments, UsageError } from './usage.ts'

const HEADING = ['conclusion', 'assumption', 'changed_to', 'verdict', 'value', 'likeness', 'ranking']

type Reading = RobustnessCheck['verdicts'][number]['base']

/** The value and the ranking of a reading; the one it has not is empty. */
const cells = (reading: Reading): [number | string, string] =>
  'value' in reading ? [reading.value, ''] : ['', reading.ranking.map(({ key }) => key).join(' ')]

/** One row per conclusion for the scenario itself, and one for each rerun. */
const rows = ({ verdicts }: RobustnessCheck): (string | number)[][] =>
  verdicts.flatMap(({ id, base, outcomes }) => {
    const [value, ranking] = cells(base)
    return [
      [id, 'scenario', '', 'holds', value, '', ranking],
      ...outcomes.map(({ assumption, value: changed, holds, fades, likeness, reading }) => {
        const [found, order] = cells(reading)
        return [id, assumption, changed, holds ? 'holds' : fades ? 'fades' : 'flips', found, likeness ?? '', order]
      }),
    ]
  })

const tell = (done: number, total: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${total} `)
}

/** `robustness <scenario.json> …`: prints which conclusions of a scenario hold. */
export const robustness = async (args: string[]): Promise<void> => {
  const text = { type: 'string' } as const
  const { values, positionals } = readArguments(args, { dataset: text, format: text }, 1)
  const file = positionals.at(0)
  const { format = 'csv' } = values
  if (file === undefined) throw new UsageError('robustness: the scenario file is missing')
  if (format !== 'csv' && format !== 'json') throw new UsageError(`--format: "${format}" is neither csv nor json`)
  const written = await readScenario(file)
  const datasets = openDatasets(homeFolder())
  const loaded =
    values.dataset === undefined ? await datasets.open(written.dataset) : await datasets.openFolderOrId(values.dataset)
  const interrupt = interruption()
  try {
    const check = await checkRobustness(loaded, { ...written, dataset: loaded.dataset.id }, {
      onProgress: tell,
      signal: interrupt.signal,
      models: { exposureInUse: bundledModel },
    })
    if (process.stderr.isTTY) process.stderr.write('\r')
    for (const warning of check.warnings) process.stderr.write(`warning: ${describeWarning(warning)}\n`)
    process.stdout.write(format === 'csv' ? csv(HEADING, rows(check)) : `${JSON.stringify(check, null, 2)}\n`)
  } catch (error) {
    if (error instanceof ScenarioError) throw new InputError(`${file}:\n${error.message}`)
    throw error
  } finally {
    interrupt.end()
    await Promise.all([closeWorkers(), closeClassifier()])
  }
}
