import { Button, Group, Popover, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { useFailureNotice } from '../../shell/use-failure-notice.ts'
import { useUndoNotice } from '../../shell/use-undo-notice.tsx'
import { usePastTexts } from '../../stores/past-texts.ts'

/** Deletes the whole history, when asked twice. */
export const ClearHistory = () => {
  const { t } = useTranslation()
  const format = useFormat()
  const tellFailure = useFailureNotice()
  const undoNotice = useUndoNotice()
  const { total, clear, restore } = usePastTexts()
  const [isAsking, setIsAsking] = useState(false)
  const clearAll = (): void => {
    setIsAsking(false)
    clear()
      .then((ids) => undoNotice('past-texts', t('history.cleared'), () => restore(ids)))
      .catch(tellFailure)
  }
  return (
    <Popover opened={isAsking} onChange={setIsAsking} position="top-end" width={260} trapFocus withArrow>
      <Popover.Target>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setIsAsking(true)}>
          {t('history.clear')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">{t('history.clearAsk', { number: format.integer(total ?? 0) })}</Text>
        <Group justify="flex-end" gap="xs" mt="sm">
          <Button size="compact-sm" variant="default" onClick={() => setIsAsking(false)}>
            {t('history.cancel')}
          </Button>
          <Button size="compact-sm" color="red.9" onClick={clearAll}>
            {t('history.clearAll')}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}
