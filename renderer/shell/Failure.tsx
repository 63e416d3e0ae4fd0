import { Alert, Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '../i18n/failure.ts'

/** An error in the page's flow, with a way on. Each of the application's lines is a line. */
export const Failure = ({ error, title, onRetry }: { error: unknown; title?: string; onRetry?: () => void }) => {
  const { t } = useTranslation()
  const textOf = useFailureText()
  if (error === null || error === undefined) return null
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={title ?? t('failure.title')}
      styles={{ message: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } }}
    >
      {textOf(error)}
      {onRetry && (
        <div>
          <Button mt="xs" size="compact-sm" variant="default" onClick={onRetry}>
            {t('app.retry')}
          </Button>
        </div>
      )}
    </Alert>
  )
}
