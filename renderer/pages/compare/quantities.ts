import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'

/** What scenarios are compared by, in the order of their charts and of the table. */
export const QUANTITIES = [
  'unemployment_rate',
  'cumulative_displaced_workers_difference',
  'employment_difference',
  'new_role_jobs',
  'reinstated_jobs',
  'long_term_unemployment_rate',
  'vacancy_rate',
  'employment',
  'wage_gini',
] as const

/** The same and what is only drawn: where differences to zero would vanish, the change through AI stands instead. */
export type QuantityName = (typeof QUANTITIES)[number] | 'wage_gini_difference'

/** A quantity's words and how its values are written. */
export interface QuantityWords {
  label: string
  unit: string
  /** Whether it counts people or jobs, which only means the same within one labour market. */
  isCount: boolean
  /** Whether differences are in percentage points. */
  isPoints: boolean
  tick: (value: number) => string
  value: (value: number) => string
  difference: (value: number) => string
}

/** The words of the quantities in the interface's language. */
export const useQuantityWords = (): ((name: QuantityName) => QuantityWords) => {
  const { t } = useTranslation()
  const format = useFormat()
  const share = { isCount: false, isPoints: true, tick: format.roundPercent, value: format.percent, difference: format.points }
  const count = { isCount: true, isPoints: false, tick: format.compact, value: format.compact, difference: format.signedCompact }
  const labelOf = (name: QuantityName): string => t(`compare.quantities.${name}`)
  return (name) => {
    const label = labelOf(name)
    switch (name) {
      case 'unemployment_rate':
      case 'long_term_unemployment_rate':
        return { label, unit: t('charts.labourForce'), ...share }
      case 'vacancy_rate':
        return { label, unit: t('compare.ofJobs'), ...share }
      case 'wage_gini':
        return {
          ...{ label, unit: t('charts.wages.unitGini'), isCount: false, isPoints: false },
          ...{ tick: format.plain, value: format.fine, difference: format.signedFine },
        }
      case 'wage_gini_difference':
        return {
          ...{ label, unit: t('charts.wages.unitGini'), isCount: false, isPoints: false },
          ...{ tick: format.plain, value: format.signedFine, difference: format.signedFine },
        }
      case 'employment_difference':
        return { label, unit: t('charts.people'), ...count, tick: format.signedCompact, value: format.signedCompact }
      case 'reinstated_jobs':
        return { label, unit: t('compare.jobs'), ...count }
      default:
        return { label, unit: t('charts.people'), ...count }
    }
  }
}
