import { useTranslation } from 'react-i18next'
import type { Warning } from '../../simulation/warnings.ts'
import { useFormat } from './format.ts'
import { useNames } from './names.ts'

/** Shares below this are shown as "less than" it. */
const SMALLEST_SHARE = 0.001

/** Warnings in the interface's language. */
export const useWarnings = (warnings: readonly Warning[]): string[] => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const share = (value: number): string =>
    value < SMALLEST_SHARE ? `< ${format.roundPercent(SMALLEST_SHARE)}` : format.roundPercent(value)
  return warnings.map((warning) => {
    switch (warning.code) {
      case 'exposure-unknown':
        return t('warnings.exposure-unknown', { ...warning, source: names.source(warning.source) })
      case 'no-new-roles':
        return t('warnings.no-new-roles')
      case 'no-projections':
        return t('warnings.no-projections')
      case 'beyond-projections':
        return t('warnings.beyond-projections', warning)
      case 'no-intervals':
        return t('warnings.no-intervals', { ...warning, source: names.source(warning.source) })
      case 'small-sample':
        return t('warnings.small-sample', { ...warning, employmentShare: share(warning.employmentShare) })
      case 'titles-only':
        return t('warnings.titles-only', warning)
      case 'no-known-words':
        return t('warnings.no-known-words')
      case 'no-duties':
        return t('warnings.no-duties')
      case 'few-known-words':
        return t('warnings.few-known-words', { share: share(warning.share) })
    }
  })
}
