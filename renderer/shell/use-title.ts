import { useDocumentTitle } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'

/** Names the window after the page in it. */
export const useTitle = (title: string): void => {
  const { t } = useTranslation()
  useDocumentTitle(`${title} · ${t('app.name')}`)
}
