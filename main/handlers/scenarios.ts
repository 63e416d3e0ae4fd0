import { addMissingSamples } from '../samples/samples.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'
import { checkScenarioText } from '../scenarios/import.ts'
import { parseScenario } from '../../simulation/scenario/parse.ts'

type ScenarioMethod =
  | 'scenarios.list'
  | 'scenarios.get'
  | 'scenarios.create'
  | 'scenarios.update'
  | 'scenarios.duplicate'
  | 'scenarios.rename'
  | 'scenarios.delete'
  | 'scenarios.restore'
  | 'scenarios.addSamples'
  | 'scenarios.import'

/** The list of scenarios. */
export const scenarioHandlers = ({ store, datasets }: HandlerContext): HandlersOf<ScenarioMethod> => {
  const { scenarios } = store
  const named = (id: number, name: string) => parseScenario({ ...scenarios.get(id).scenario, name })
  return {
    'scenarios.list': () => scenarios.list(),
    'scenarios.get': ({ id }) => scenarios.get(id),
    'scenarios.create': ({ scenario }) => scenarios.create(scenario),
    'scenarios.update': ({ id, scenario }) => scenarios.update(id, scenario),
    'scenarios.duplicate': ({ id, name }) => scenarios.create(named(id, name)),
    'scenarios.rename': ({ id, name }) => scenarios.update(id, named(id, name)),
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
