import { useTranslation } from 'react-i18next'

const LONGEST = 200

/** Why a text is no name; null if it is one. */
export const useNameProblem = (): ((name: string) => string | null) => {
  const { t } = useTranslation()
  return (name) => {
    if (name.trim() === '') return t('scenarios.nameEmpty')
    return name.trim().length > LONGEST ? t('scenarios.nameLong') : null
  }
}
