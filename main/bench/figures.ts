import { agents } from '../../simulation/agents/engine.ts'
import { runReplicate } from '../../simulation/ensemble/replicate.ts'
import { meanfield } from '../../simulation/meanfield/engine.ts'
import { simulate, simulatePair } from '../../simulation/model/engine.ts'
import { buildModel, type Model } from '../../simulation/model/model.ts'
import type { Dataset } from '../../simulation/dataset/types.ts'
import { parseScenario } from '../../simulation/scenario/parse.ts'
import type { Scenario, ScenarioInput } from '../../simulation/scenario/schema.ts'
import { STEPS_PER_YEAR } from '../../simulation/scenario/time.ts'
import { descriptions } from '../classifier/descriptions.ts'
import { loadClassifierFromDisk } from '../classifier/load.ts'
import { runScenario } from '../runs/run-scenario.ts'
import { closeWorkers, THREADS } from '../runs/threads.ts'
import { compare, time, type ComparedTiming, type Timing } from './timing.ts'

const scenarioOf = (scenario: Omit<ScenarioInput, 'name'>): Scenario => parseScenario({ name: 'bench', ...scenario })

/** A run alone, a run and the same without AI, and both with everything that is measured. */
const single = (model: Model) => () => simulate(agents(model, [1, 0]), model)
const pair = (model: Model) => () => simulatePair(agents(model, [1, 0]), model)
const replicate = (model: Model) => () => runReplicate(model, 0)

const MEBIBYTE_IN_KIBIBYTES = 1024

/** The largest resident memory that the process has had so far, in MiB. */
const peakMemory = (): number => Math.round(process.resourceUsage().maxRSS / MEBIBYTE_IN_KIBIBYTES)

/** Single-threaded figures of the engines, each beside the reference loop. */
export const engineFigures = async (dataset: Dataset): Promise<Record<string, ComparedTiming>> => {
  const modelOf = (workersPerAgent: number, horizonYears: number): Model =>
    buildModel(dataset, scenarioOf({ horizonYears, engine: { workersPerAgent } }))
  const [everybody, sample, sample30] = [modelOf(1, 10), modelOf(100, 10), modelOf(100, 30)]
  const steps600 = buildModel(dataset, scenarioOf({ horizonYears: 500 / STEPS_PER_YEAR, engine: { kind: 'meanfield' } }))
  return {
    meanfield600Steps: await compare(() => simulate(meanfield(steps600), steps600), 15),
    onePercentTenYears: await compare(single(sample), 7),
    onePercentThirtyYears: await compare(single(sample30), 4),
    onePercentThirtyYearsReplicate: await compare(replicate(sample30), 4),
    oneToOneTenYears: await compare(single(everybody), 3),
  }
}

/** The longest runs, one to one with the whole labour force, and their memory in MiB. */
export const longestRuns = async (dataset: Dataset) => {
  const modelOf = (horizonYears: number): Model =>
    buildModel(dataset, scenarioOf({ horizonYears, engine: { workersPerAgent: 1 } }))
  const [ten, thirty] = [modelOf(10), modelOf(30)]
  return {
    oneToOneTenYearsPair: await time(pair(ten)),
    oneToOneThirtyYears: await time(single(thirty)),
    oneToOneThirtyYearsPair: await time(pair(thirty)),
    peakMemoryMiB: peakMemory(),
  }
}

const REPLICATES = 100

/** A whole ensemble in worker threads, bands of everything included. */
export const ensembleFigures = async (dataset: Dataset) => {
  const scenario = scenarioOf({ horizonYears: 10, engine: { workersPerAgent: 100, replicates: REPLICATES } })
  const timing = await time(() => runScenario(dataset, scenario))
  await closeWorkers()
  return { replicates: REPLICATES, threads: THREADS, onePercentTenYears: timing, peakMemoryMiB: peakMemory() }
}

const SENTENCES = 2000
const EXPLAINED = 200

/** Sentences of all trades, each once: the duties of every occupation, in the order of their codes. */
const dutySentences = async (count: number): Promise<string[]> =>
  [...(await descriptions('en')).values()].flatMap((duties) => duties.map(({ text }) => text)).slice(0, count)

/** How fast the classifier loads, reads and explains. */
export const classifierFigures = async (): Promise<{ load: Timing; read: ComparedTiming; explained: ComparedTiming }> => {
  const load = await time(loadClassifierFromDisk)
  const classifier = await loadClassifierFromDisk()
  const sentences = await dutySentences(SENTENCES)
  const some = sentences.slice(0, EXPLAINED)
  const read = await compare(() => classifier.classify(sentences), 5)
  const explained = await compare(() => classifier.classify(some, { explain: true }), 5)
  classifier.dispose()
  return { load, read, explained }
}

/** Sentences a second, of a timing of all that are read or explained. */
export const sentencesPerSecond = ({ read, explained }: { read: Timing; explained: Timing }) => ({
  read: Math.round((SENTENCES / read.wall) * 1000),
  explained: Math.round((EXPLAINED / explained.wall) * 1000),
})
