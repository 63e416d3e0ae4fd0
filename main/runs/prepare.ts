import { initialWorkers, sampleWarning } from '../../simulation/agents/sample.ts'
import type { Dataset } from '../../simulation/dataset/types.ts'
import { replicatesOf } from '../../simulation/ensemble/replicate.ts'
import { buildModel, type Model } from '../../simulation/model/model.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import type { Warning } from '../../simulation/warnings.ts'
import type { Model as TextModel } from '../classifier/model.ts'
import { CancelledError } from '../errors.ts'
import { withClassifierExposure } from './classifier-exposure.ts'

/** A scenario that is ready to run: nothing in it can be wrong any more. */
export interface PreparedRun {
  dataset: Dataset
  scenario: Scenario
  includeWarmup: boolean
  /** The first replicate's model. */
  model: Model
  replicates: number
  /** What the model does not know of itself. */
  warnings: Warning[]
}

/** How a run is prepared. */
export interface PrepareOptions {
  includeWarmup?: boolean
  signal?: AbortSignal | undefined
  /** The text model that reads what the dataset lacks; the bundled one unless another is named. */
  reader?: TextModel | undefined
}

/** What the work comes to, unless it is aborted before. @throws CancelledError once it is */
const orAborted = <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  if (signal === undefined) return work
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new CancelledError())
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

/**
 * Has the classifier read what the dataset lacks, and checks everything that a replicate could trip over.
 *
 * @throws ScenarioError where the scenario names what the dataset does not have, or its sample holds nobody
 * @throws CancelledError after `signal` has been aborted
 */
export const prepareRun = async (
  given: Dataset,
  scenario: Scenario,
  { includeWarmup = false, signal, reader }: PrepareOptions = {},
): Promise<PreparedRun> => {
  const { dataset, warnings } = await orAborted(withClassifierExposure(given, scenario, reader), signal)
  const model = buildModel(dataset, scenario)
  if (scenario.engine.kind === 'agents') {
    initialWorkers(model)
    const sample = sampleWarning(model)
    if (sample !== null) warnings.push(sample)
  }
  return { dataset, scenario, includeWarmup, model, replicates: replicatesOf(scenario), warnings }
}
