import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { scenarioAddress } from '../addresses.ts'
import { call } from '../client.ts'
import { useUndoNotice } from '../shell/use-undo-notice.tsx'
import type { Change } from './changes.ts'
import { changeScenario } from './save.ts'
import { NEW } from './use-target.ts'

/** Says what a change did, given the name of the scenario. */
export type Save = (change: Change, messageOf: (scenario: string) => string) => Promise<void>

/** Changes the chosen scenario, or makes the new one, and says so with a link and a way back. */
export const useSave = (
  choice: string | null,
  name: string,
  fresh: Scenario,
  onSaved: () => void,
): { save: Save; error: unknown } => {
  const { t } = useTranslation()
  const undoNotice = useUndoNotice()
  const [error, setError] = useState<unknown>(null)

  const change = async ({ field, apply, revert }: Change): Promise<{ id: number; undo: () => Promise<unknown> }> => {
    if (choice === NEW) {
      const { id } = await call('scenarios.create', { scenario: apply(fresh) })
      return { id, undo: () => call('scenarios.delete', { id }) }
    }
    const id = Number(choice)
    await changeScenario(id, field, apply)
    return { id, undo: () => changeScenario(id, field, revert) }
  }
  return {
    error,
    save: async (wanted, messageOf) => {
      try {
        const { id, undo } = await change(wanted)
        const message = (
          <>
            {messageOf(name)}{' '}
            <Anchor size="sm" href={`#${scenarioAddress(id)}`}>
              {t('classify.use.toScenario')}
            </Anchor>
          </>
        )
        undoNotice(`use-in-${id}-${wanted.field}`, message, undo)
        onSaved()
      } catch (failure) {
        setError(failure)
      }
    },
  }
}
