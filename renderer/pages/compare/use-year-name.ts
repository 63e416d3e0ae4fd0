import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'

/** What the years of a comparison are called: its start, and the ends of calendar years. */
export const useYearName = (years: readonly number[]): ((position: number) => string) => {
  const { t } = useTranslation()
  const format = useFormat()
  return (position) => {
    if (position === 0) return t('compare.start')
    const year = years[position]
    const isWhole = Math.abs(Math.round(year) - year) < 0.1
    return isWhole ? t('compare.endOf', { year: String(Math.round(year) - 1) }) : format.yearPart(year)
  }
}
