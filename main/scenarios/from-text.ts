import { parseScenario, ScenarioError } from '../../simulation/scenario/parse.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { messageOf } from '../errors.ts'

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new ScenarioError([{ path: '', message: `is not valid JSON (${messageOf(error)})` }])
  }
}

/**
 * The scenario that a file's text says.
 * @throws ScenarioError naming the path of everything wrong with it
 */
export const scenarioFromText = (text: string): Scenario => parseScenario(jsonOf(text))

/**
 * The scenario that a preset's text says; it must say an adoption.
 * @throws ScenarioError naming the path of everything wrong with it
 */
export const presetFromText = (text: string): Scenario => {
  const value = jsonOf(text)
  const scenario = parseScenario(value)
  if (typeof value === 'object' && value !== null && 'adoption' in value) return scenario
  throw new ScenarioError([
    { path: 'adoption', message: 'is missing; it holds default and industries, as in a scenario' },
  ])
}
