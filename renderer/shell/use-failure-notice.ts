import { notifications } from '@mantine/notifications'
import { useFailureText } from '../i18n/failure.ts'

/** Says for a while why something that the analyst asked for could not be done. */
export const useFailureNotice = (): ((error: unknown) => void) => {
  const textOf = useFailureText()
  return (error) => {
    notifications.show({ color: 'red', message: textOf(error) })
  }
}
