import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import type { Bounds, NumberProblem } from './parse-number.ts'

/** What to tell about a text that is no number that a field admits, and what would be right. */
export const useNumberProblem = (): ((problem: NumberProblem, bounds: Bounds) => string) => {
  const { t } = useTranslation()
  const format = useFormat()
  return (problem, { min, max }) => {
    switch (problem) {
      case 'not-a-number':
        return t('field.needNumber')
      case 'not-whole':
        return t('field.whole')
      case 'out-of-range':
        return t('field.range', { min: format.plain(min), max: format.plain(max) })
    }
  }
}
