import { variantsOf, type Change } from '../../simulation/robustness/variants.ts'
import { checkAgainstDataset } from '../../simulation/scenario/parse.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import type { Emit } from '../contract.ts'
import type { Datasets } from '../datasets/datasets.ts'
import { InputError } from '../errors.ts'
import type { Models } from '../models/models.ts'
import { checkRobustness } from './check.ts'
import type { RobustnessCheck } from './schemas.ts'

interface RobustnessContext {
  datasets: Pick<Datasets, 'open'>
  models: Pick<Models, 'exposureInUse'>
  emit: Emit
}

/** The checks under way, by the name that whoever asked gave them. */
export const robustnessManager = ({ datasets, models, emit }: RobustnessContext) => {
  const active = new Map<string, { controller: AbortController; ended: Promise<unknown> }>()

  const check = async (id: string, scenario: Scenario, signal: AbortSignal): Promise<RobustnessCheck> =>
    checkRobustness(await datasets.open(scenario.dataset), scenario, {
      onProgress: (done, total) => emit('robustness.progress', { id, done, total }),
      ...{ signal, models },
    })

  return {
    /** What would be changed, one at a time. @throws ScenarioError, InputError where the scenario cannot run */
    plan: async (scenario: Scenario): Promise<Change[]> => {
      const { dataset } = await datasets.open(scenario.dataset)
      checkAgainstDataset(scenario, dataset)
      return variantsOf(scenario, dataset).map(({ assumption, value }) => ({ assumption, value }))
    },

    /** @throws ScenarioError, InputError where the scenario cannot run; CancelledError once the check is cancelled */
    start: async (id: string, scenario: Scenario): Promise<RobustnessCheck> => {
      if (active.has(id)) throw new InputError(`check ${id}: is under way already`)
      const controller = new AbortController()
      const work = check(id, scenario, controller.signal)
      active.set(id, { controller, ended: work.catch(() => undefined) })
      try {
        return await work
      } finally {
        active.delete(id)
      }
    },

    /** Nothing happens where the check has ended meanwhile. */
    cancel: (id: string): void => active.get(id)?.controller.abort(),

    /** Cancels what is under way; resolves when all have ended. */
    close: async (): Promise<void> => {
      active.forEach(({ controller }) => controller.abort())
      await Promise.all([...active.values()].map(({ ended }) => ended))
    },
  }
}

export type RobustnessManager = ReturnType<typeof robustnessManager>
