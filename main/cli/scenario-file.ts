import { readFile } from 'node:fs/promises'
import { parseScenario, ScenarioError } from '../../simulation/scenario/parse.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { InputError, messageOf } from '../errors.ts'

/** The scenario in a JSON file. @throws InputError naming the file and everything wrong with it */
export const readScenario = async (file: string): Promise<Scenario> => {
  let value: unknown
  try {
    value = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason = messageOf(error)
    throw new InputError(
      error instanceof SyntaxError ? `${file}: is not valid JSON (${reason})` : `${file}: cannot be read (${reason})`,
    )
  }
  try {
    return parseScenario(value)
  } catch (error) {
    if (error instanceof ScenarioError) throw new InputError(`${file}:\n${error.message}`)
    throw error
  }
}
