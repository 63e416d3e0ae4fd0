import { availableParallelism, cpus, totalmem } from 'node:os'
import { runAgents } from '../../simulation/agents/run.ts'
import { runMeanfield } from '../../simulation/meanfield/run.ts'
import { buildModel, type Model } from '../../simulation/model/model.ts'
import { parseScenario } from '../../simulation/scenario/parse.ts'
import type { ScenarioInput } from '../../simulation/scenario/schema.ts'
import { STEPS_PER_YEAR } from '../../simulation/scenario/time.ts'
import { loadClassifierFromDisk } from '../classifier/load.ts'
import { bundledDataset } from '../datasets/bundled.ts'
import { appVersion } from '../version.ts'
import { readArguments } from './usage.ts'

const REPEATS = 5

/** Milliseconds of the fastest of several calls, which other work on the machine disturbs least. */
const fastest = (work: () => unknown, repeats = REPEATS): number => {
  let best = Infinity
  for (let k = 0; k < repeats; k++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return Math.round(best * 100) / 100
}

/** A fixed loop of float64 arithmetic and gathers like the engines' own, to compare machines by. */
const referenceLoop = (): number => {
  const size = 16_384
  const values = Float64Array.from({ length: size }, (_, i) => 1 + (i % 97))
  let sum = 0
  for (let round = 0; round < 1000; round++) {
    for (let i = 0; i < size; i++) sum += values[(i * 7919) & (size - 1)] * 1.0000001
  }
  return sum
}

const SENTENCE = 'Prepare monthly reports from the sales figures and explain them to the regional managers.'

/** `bench`: prints one JSON object of measurements, each beside a reference loop timed on the same machine. */
export const bench = async (args: string[]): Promise<void> => {
  readArguments(args, {}, 0)
  const loadStart = performance.now()
  const { dataset } = await bundledDataset('us-2023')
  const datasetLoad = performance.now() - loadStart
  const modelOf = (scenario: Omit<ScenarioInput, 'name'>): Model =>
    buildModel(dataset, parseScenario({ name: 'bench', ...scenario }))
  const steps600 = modelOf({ horizonYears: 500 / STEPS_PER_YEAR, engine: { kind: 'meanfield' } })
  const onePercent = modelOf({ horizonYears: 10 })
  const reference = fastest(referenceLoop)
  const meanfield = fastest(() => runMeanfield(steps600))
  const agents = fastest(() => runAgents(onePercent, [1, 0]), 3)

  const classifierStart = performance.now()
  const classifier = await loadClassifierFromDisk()
  const classifierLoad = performance.now() - classifierStart
  const sentences = Array.from({ length: 500 }, (_, i) => `${SENTENCE} ${i}`)
  const classified = fastest(() => classifier.classify(sentences), 3)
  classifier.dispose()

  const measurements = {
    appVersion,
    machine: {
      processor: cpus().at(0)?.model ?? 'unknown',
      cores: availableParallelism(),
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      platform: `${process.platform}-${process.arch}`,
      node: process.versions.node,
    },
    milliseconds: {
      referenceLoop: reference,
      datasetLoad: Math.round(datasetLoad),
      meanfield600Steps: meanfield,
      agentsOnePercentTenYears: agents,
      classifierLoad: Math.round(classifierLoad),
      classify500Sentences: classified,
    },
    ratioToReferenceLoop: {
      meanfield600Steps: meanfield / reference,
      agentsOnePercentTenYears: agents / reference,
      classify500Sentences: classified / reference,
    },
    perSecond: { sentencesClassified: Math.round((500 / classified) * 1000) },
  }
  process.stdout.write(`${JSON.stringify(measurements, null, 2)}\n`)
}
