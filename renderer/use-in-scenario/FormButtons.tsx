import { Button, Group } from '@mantine/core'
import { useState, type ReactNode, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScoredExposure } from './changes.ts'
import type { Save } from './use-save.tsx'
import type { Target } from './use-target.ts'

/** What both forms get. */
export interface FormProps {
  target: Target
  scored: ScoredExposure
  suggested: string | null
  onSave: Save
  onCancel: () => void
}

interface Props {
  label: string
  onSubmit: () => Promise<void>
  onCancel: () => void
  children: ReactNode
}

/** A form that is sent off once at a time. */
export const FormButtons = ({ label, onSubmit, onCancel, children }: Props) => {
  const { t } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    setBusy(true)
    void onSubmit().finally(() => setBusy(false))
  }
  return (
    <form onSubmit={submit} noValidate>
      {children}
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {t('scenarios.cancel')}
        </Button>
        <Button type="submit" loading={isBusy}>
          {label}
        </Button>
      </Group>
    </form>
  )
}
