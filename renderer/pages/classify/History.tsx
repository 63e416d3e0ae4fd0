import { Button, Drawer } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { useClassify } from '../../stores/classify.ts'
import { usePastTexts } from '../../stores/past-texts.ts'
import { PastTexts } from './PastTexts.tsx'

/** The way to the texts that were classified before. */
export const History = () => {
  const { t } = useTranslation()
  const format = useFormat()
  const result = useClassify((state) => state.result)
  const { total, load } = usePastTexts()
  const [isOpen, setIsOpen] = useState(false)
  // What has just been classified is in the history too.
  useEffect(() => void load(), [load, result])
  const close = (): void => setIsOpen(false)
  return (
    <>
      <Button variant="default" leftSection={<IconHistory size={16} aria-hidden />} onClick={() => setIsOpen(true)}>
        {total === null || total === 0 ? t('history.title') : t('history.counted', { number: format.integer(total) })}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size={520}
        lockScroll={false}
        title={t('history.title')}
        closeButtonProps={{ 'aria-label': t('history.close') }}
      >
        <PastTexts onShown={close} />
      </Drawer>
    </>
  )
}
