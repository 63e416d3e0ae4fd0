import type { scenarioMethods } from '../contract/scenarios.ts'
import { addMissingSamples } from '../samples/samples.ts'
import { checkScenarioText } from '../scenarios/import.ts'
import { parseScenario } from '../../simulation/scenario/parse.ts'
import type { Previews } from '../preview/preview.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

/** The list of scenarios, and what each comes to while it is being changed. */
export const scenarioHandlers = (
  { store, datasets }: HandlerContext,
  previews: Previews,
): HandlersOf<keyof typeof scenarioMethods> => {
  const { scenarios, transaction } = store

  /** Renames what is saved and what is not. */
  const rename = (id: number, name: string) =>
    transaction(() => {
      const { scenario, draft } = scenarios.get(id)
      scenarios.update(id, parseScenario({ ...scenario, name }))
      scenarios.keepDraft(id, draft && parseScenario({ ...draft, name }))
      return scenarios.get(id)
    })

  /** A copy of what one sees of a scenario, with its changes. */
  const duplicate = (id: number, name: string) => {
    const { scenario, draft } = scenarios.get(id)
    return scenarios.create(parseScenario({ ...(draft ?? scenario), name }))
  }
  return {
    'scenarios.list': () => scenarios.list(),
    'scenarios.get': ({ id }) => scenarios.get(id),
    'scenarios.create': ({ scenario }) => scenarios.create(scenario),
    'scenarios.update': ({ id, scenario }) => scenarios.update(id, scenario),
    'scenarios.keepDraft': ({ id, draft }) => {
      scenarios.keepDraft(id, draft)
      return {}
    },
    'scenarios.preview': ({ scenario }) => previews.run(scenario),
    'scenarios.reasons': ({ scenario, subject }) => previews.reasons(scenario, subject),
    'scenarios.duplicate': ({ id, name }) => duplicate(id, name),
    'scenarios.rename': ({ id, name }) => rename(id, name),
    'scenarios.delete': ({ id }) => {
      scenarios.remove(id)
      return {}
    },
    'scenarios.restore': ({ id }) => {
      scenarios.restore(id)
      return {}
    },
    'scenarios.addSamples': () => ({ added: addMissingSamples(store) }),
    'scenarios.import': async ({ text, leaveOut }) => {
      const { scenario, ...said } = await checkScenarioText(text, datasets, leaveOut)
      return { record: scenario === null ? null : scenarios.create(scenario), ...said }
    },
  }
}
