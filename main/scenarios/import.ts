import type { Dataset } from '../../simulation/dataset/types.ts'
import { checkAgainstDataset, ScenarioError, type ScenarioProblem } from '../../simulation/scenario/parse.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { withoutUnknown } from '../../simulation/scenario/without-unknown.ts'
import type { Datasets } from '../datasets/datasets.ts'
import { InputError } from '../errors.ts'
import { scenarioFromText } from './from-text.ts'

/** What became of a scenario's text. */
interface Checked {
  /** The scenario to keep; null where the problems forbid it. */
  scenario: Scenario | null
  /** What is wrong; with a scenario, what was left out of it or is not here. */
  problems: ScenarioProblem[]
  /** Whether the problems are codes that the dataset lacks and that could be left out. */
  canLeaveOut: boolean
}

/** The problems that work finds with a scenario. */
const problemsOf = (work: () => void): ScenarioProblem[] => {
  try {
    work()
    return []
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems
    throw error
  }
}

const datasetOf = async (datasets: Datasets, id: string): Promise<Dataset | null> => {
  try {
    return (await datasets.open(id)).dataset
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

/**
 * Checks the text of a scenario's file. A dataset that is not here is said; the scenario waits for it.
 *
 * @param leaveOut whether what the dataset lacks is left out, and not a reason to refuse
 */
export const checkScenarioText = async (text: string, datasets: Datasets, leaveOut: boolean): Promise<Checked> => {
  let scenario: Scenario
  try {
    scenario = scenarioFromText(text)
  } catch (error) {
    if (error instanceof ScenarioError) return { scenario: null, problems: error.problems, canLeaveOut: false }
    throw error
  }
  const dataset = await datasetOf(datasets, scenario.dataset)
  if (dataset === null) {
    const message = `"${scenario.dataset}" is no dataset here; import it on the page Data, or choose another in the scenario`
    return { scenario, problems: [{ path: 'dataset', message }], canLeaveOut: false }
  }
  const problems = problemsOf(() => checkAgainstDataset(scenario, dataset))
  if (problems.length === 0) return { scenario, problems, canLeaveOut: false }
  return leaveOut
    ? { scenario: withoutUnknown(scenario, dataset), problems, canLeaveOut: false }
    : { scenario: null, problems, canLeaveOut: true }
}
