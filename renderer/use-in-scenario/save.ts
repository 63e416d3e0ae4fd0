import type { Scenario } from '../../simulation/scenario/schema.ts'
import { call } from '../client.ts'
import { useEditor } from '../stores/editor.ts'

/** A scenario as it stands: as it is being edited, if it is; otherwise as it was saved. */
export const currentScenario = async (id: number): Promise<Scenario> => {
  const { id: opened, history } = useEditor.getState()
  return opened === id && history !== null ? history.present : (await call('scenarios.get', { id })).scenario
}

/** Changes a scenario: in the editor, as a step that can be undone there, if it is open; otherwise where it is saved. */
export const changeScenario = async (
  id: number,
  field: string,
  change: (scenario: Scenario) => Scenario,
): Promise<void> => {
  const { id: opened, history, edit } = useEditor.getState()
  if (opened === id && history !== null) edit(field, change)
  else await call('scenarios.update', { id, scenario: change(await currentScenario(id)) })
}
