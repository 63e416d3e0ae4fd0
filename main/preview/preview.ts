import { Piscina } from 'piscina'
import { occupationsToRead } from '../../simulation/demand/exposure.ts'
import type { Preview } from '../../simulation/preview/preview.ts'
import type { Reasons, Subject } from '../../simulation/preview/reasons.ts'
import { checkAgainstDataset } from '../../simulation/scenario/parse.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import type { Datasets } from '../datasets/datasets.ts'
import type { LoadedDataset } from '../datasets/folder.ts'
import { InputError } from '../errors.ts'
import type { Models } from '../models/models.ts'
import { recent } from '../recent.ts'
import { withClassifierExposure } from '../runs/classifier-exposure.ts'
import { workerFile } from '../workers/module.ts'
import { shared } from '../workers/shared-memory.ts'
import type { PreviewTask } from '../workers/preview.ts'

interface Context {
  datasets: Pick<Datasets, 'open'>
  models: Pick<Models, 'exposureInUse'>
}

type Content = Pick<PreviewTask, 'key' | 'content'>

const KEPT = 2

/** Previews of scenarios, in a thread of their own so that they never wait for a run. */
export const openPreviews = ({ datasets, models }: Context) => {
  let pool: Piscina | undefined
  const contents = recent<Promise<Content>>(KEPT)

  const workerPool = (): Piscina =>
    (pool ??= new Piscina({ filename: workerFile('preview'), maxThreads: 1, idleTimeout: 10 * 60_000 }))

  const prepare = async (key: string, given: LoadedDataset, scenario: Scenario): Promise<Content> => {
    const { dataset } = await withClassifierExposure(given.dataset, scenario, await models.exposureInUse())
    return { key, content: shared(dataset) }
  }

  /** The dataset with what the scenario needs read, made ready for the thread once. */
  const contentOf = async (given: LoadedDataset, scenario: Scenario): Promise<Content> => {
    const lacking = occupationsToRead(given.dataset, scenario)
    const reader = lacking.length === 0 ? '' : (await models.exposureInUse()).reference.fingerprint
    const key = [given.dataset.id, given.hash, reader, lacking.join(' ')].join('\n')
    const found = contents.get(key, () => prepare(key, given, scenario))
    found.catch(() => contents.drop(key))
    return found
  }

  const taskOf = async (scenario: Scenario): Promise<PreviewTask> => {
    const loaded = await datasets.open(scenario.dataset)
    checkAgainstDataset(scenario, loaded.dataset)
    return { ...(await contentOf(loaded, scenario)), scenario }
  }

  return {
    /** @throws ScenarioError, InputError where the scenario cannot run on its dataset */
    run: async (scenario: Scenario): Promise<Preview> => workerPool().run(await taskOf(scenario)) as Promise<Preview>,

    /** What is behind a number. @throws ScenarioError, InputError where the scenario cannot run, or has no such subject */
    reasons: async (scenario: Scenario, subject: Subject): Promise<Reasons> => {
      const task = { ...(await taskOf(scenario)), subject }
      const found = (await workerPool().run(task, { name: 'reasons' })) as Reasons | null
      if (found === null) throw new InputError(`${subject.kind} ${subject.key}: is not in dataset ${scenario.dataset}`)
      return found
    },

    close: async (): Promise<void> => {
      await pool?.destroy()
      pool = undefined
    },
  }
}

export type Previews = ReturnType<typeof openPreviews>
