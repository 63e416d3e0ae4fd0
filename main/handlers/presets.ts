import { ScenarioError } from '../../simulation/scenario/parse.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import type { presetMethods } from '../contract/presets.ts'
import { InputError } from '../errors.ts'
import { presetFromText } from '../scenarios/from-text.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

const readPreset = (file: string, text: string): Scenario => {
  try {
    return presetFromText(text)
  } catch (error) {
    if (error instanceof ScenarioError) throw new InputError(`${file}:\n${error.message}`)
    throw error
  }
}

/** The analyst's own presets of adoption. */
export const presetHandlers = ({ store: { presets } }: HandlerContext): HandlersOf<keyof typeof presetMethods> => ({
  'presets.list': () => presets.list(),
  'presets.save': ({ name, ...rest }) => presets.save(name, rest),
  'presets.import': ({ file, text }) => {
    const { name, dataset, adoption } = readPreset(file, text)
    return presets.take({ name, dataset, adoption })
  },
  'presets.rename': ({ id, name }) => presets.rename(id, name),
  'presets.delete': ({ id }) => {
    presets.remove(id)
    return {}
  },
  'presets.restore': ({ id }) => presets.restore(id),
})
