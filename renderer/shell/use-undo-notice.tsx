import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureNotice } from './use-failure-notice.ts'

const SHOWN_MS = 12_000

/** Says that something was removed or changed, for a while with a way back; a way back that fails says why. */
export const useUndoNotice = (): ((id: string, message: ReactNode, undo: () => Promise<unknown>) => void) => {
  const { t } = useTranslation()
  const tellFailure = useFailureNotice()
  return (id, message, undo) => {
    const takeBack = (): void => {
      notifications.hide(id)
      undo().catch(tellFailure)
    }
    notifications.show({
      id,
      autoClose: SHOWN_MS,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span>{message}</span>
          <Button size="compact-sm" variant="light" flex="none" onClick={takeBack}>
            {t('app.undo')}
          </Button>
        </Group>
      ),
    })
  }
}
