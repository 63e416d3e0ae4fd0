import { constants, setPriority } from 'node:os'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import type { Dataset } from '../../simulation/dataset/types.ts'
import type { Ensemble } from '../../simulation/ensemble/ensemble.ts'
import { runReplicate, type Replicate } from '../../simulation/ensemble/replicate.ts'
import { summarise as summariseEnsemble, type RunResult } from '../../simulation/ensemble/summarise.ts'
import { buildModel, type Model } from '../../simulation/model/model.ts'
import { findingsOf, type Findings } from '../../simulation/robustness/findings.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import type { Warning } from '../../simulation/warnings.ts'
import { pack, type PackedSeries } from '../runs/packed-series.ts'
import { buffersOf } from './memory.ts'
import { readShared } from './shared-memory.ts'
import { teller, type Watch } from './watch.ts'

// What the analyst does comes first. On Linux alone this holds for the calling thread and not for the whole app.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW)

/** What all replicates of a run are made from. */
export interface JobContent {
  dataset: Dataset
  scenario: Scenario
  includeWarmup: boolean
}

/** A run's content, serialised once into memory that every thread reads; no two runs have the same key. */
export interface Job {
  key: string
  content: SharedArrayBuffer
}

/** A run's result as it comes from a worker thread. */
export type PackedResult = Omit<RunResult, 'series'> & { series: PackedSeries }

/** One replicate's work, as it is sent to a worker thread. */
export interface ReplicateTask {
  job: Job
  replicate: number
  watch: Watch
}

/** The summary's work; the ensemble's arrays go with it. */
export interface SummaryTask {
  job: Job
  ensemble: Ensemble
  warnings: readonly Warning[]
}

/** The work of a variant of the job's scenario, in expected values. */
export interface VariantTask {
  job: Job
  scenario: Scenario
  watch: Watch
}

/** What a variant found, and what its model warns of. */
export interface VariantResult {
  findings: Findings
  warnings: Warning[]
}

let open: { key: string; content: JobContent; model: Model } | undefined

/** The run's content and model, made anew only where this thread last worked for another run. */
const openJob = ({ key, content: memory }: Job): { content: JobContent; model: Model } => {
  if (open?.key === key) return open
  // The other end wrote these very fields.
  const content = readShared(memory) as JobContent
  open = { key, content, model: buildModel(content.dataset, content.scenario) }
  return open
}

/** Hands a value over to the other thread together with its memory. */
const moved = <T extends object>(value: T, buffers: readonly ArrayBuffer[]): T =>
  // Piscina unwraps what `move` returns, so that the other end gets the value.
  move({ [transferableSymbol]: buffers, [valueSymbol]: value }) as unknown as T

/** Runs one replicate; the entry of the simulation's worker threads. */
export default ({ job, replicate, watch }: ReplicateTask): Replicate => {
  const { content, model } = openJob(job)
  const { dataset, scenario, includeWarmup } = content
  const own = scenario.exposure.drawIntervals ? buildModel(dataset, scenario, replicate) : model
  const done = runReplicate(own, replicate, { includeWarmup, onProgress: teller(watch) })
  return moved(done, [done.values.buffer as ArrayBuffer, ...buffersOf(done.scenario, done.baseline)])
}

/** Sums a run up; another entry of the same threads, since some bands take a while to sort. */
export const summarise = ({ job, ensemble, warnings }: SummaryTask): PackedResult => {
  const { content, model } = openJob(job)
  const result = summariseEnsemble(model, ensemble, content.includeWarmup ? model.firstStep : 0, warnings)
  const series = pack(result.series)
  const { scenario, baseline } = result.nodes
  return moved({ ...result, series }, [series.figures.buffer as ArrayBuffer, ...buffersOf(scenario, baseline)])
}

/** Runs a variant of the job's scenario in expected values; another entry of the same threads. */
export const variant = ({ job, scenario, watch }: VariantTask): VariantResult => {
  const model = buildModel(openJob(job).content.dataset, scenario)
  return { findings: findingsOf(model, { onProgress: teller(watch) }), warnings: model.warnings }
}
