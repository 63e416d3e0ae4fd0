import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureNotice } from '../../shell/use-failure-notice.ts'
import { useSettings } from '../../stores/settings.ts'

/** Under which name corrections are kept; given once. */
export const AnalystName = () => {
  const { t } = useTranslation()
  const tellFailure = useFailureNotice()
  const { analyst, choose } = useSettings()
  const [typed, setTyped] = useState<string | null>(null)
  const keep = (): void => {
    if (typed !== null && typed.trim() !== analyst) {
      choose({ analyst: typed.trim() }).catch(tellFailure)
    }
    setTyped(null)
  }
  return (
    <TextInput
      w={250}
      label={t('corrections.analyst')}
      maxLength={100}
      value={typed ?? analyst}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
      }}
    />
  )
}
