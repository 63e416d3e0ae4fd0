import { useTranslation } from 'react-i18next'
import { ApplicationError } from '../errors.ts'

/** What to tell the analyst about an error: the application's own words, or the interface's for a lost connection. */
export const useFailureText = (): ((error: unknown) => string) => {
  const { t } = useTranslation()
  return (error) => {
    if (!(error instanceof ApplicationError)) return error instanceof Error ? error.message : String(error)
    switch (error.kind) {
      case 'application':
        return error.message
      case 'unreachable':
        return t('failure.unreachable')
      case 'malformed':
        return t('failure.malformed', { detail: error.message })
      case 'no-key':
        return t('failure.noKeyTitle')
    }
  }
}
