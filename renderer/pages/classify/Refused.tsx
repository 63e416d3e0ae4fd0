import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { RefusedFile } from '../../stores/classify.ts'
import { useFormat } from '../../i18n/format.ts'
import { useFaultText } from '../batches/use-fault-text.ts'

/** Why a file could not be put into the box, and what to do with it instead. */
export const Refused = ({ file }: { file: RefusedFile }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const faultText = useFaultText()
  const reasonOf = (): string => {
    switch (file.kind) {
      case 'fault':
        return faultText(file.fault)
      case 'table':
        return t('history.isTable')
      case 'several':
        return t('history.isSeveral', { number: format.integer(file.descriptions) })
      case 'files':
        return t('history.areFiles', { number: format.integer(file.files) })
    }
  }
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={file.kind === 'files' ? t('history.oneFile') : t('history.refused', { name: file.name })}
      styles={{ title: { overflowWrap: 'anywhere' } }}
    >
      {reasonOf()} {file.kind !== 'fault' && <Link href="/classify/batches">{t('batches.many')}</Link>}
    </Alert>
  )
}
