import { useTranslation } from 'react-i18next'

/** What a label is called: "no duty" in the interface's language, others as they are. */
export const useLabelName = (): ((label: string) => string) => {
  const { t } = useTranslation()
  return (label) => (label === 'none' ? t('corrections.labels.none') : label)
}
