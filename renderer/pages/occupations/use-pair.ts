import { useTranslation } from 'react-i18next'
import type { OccupationFacts } from '../../../main/contract.ts'
import type { LegendEntry } from '../../charts/chart.ts'
import { categoryColour } from '../../charts/palette.ts'
import { useNames } from '../../i18n/names.ts'

/** What the charts of one occupation or of two have in common: whom they are about, and which mark is whose. */
export const usePair = (facts: readonly OccupationFacts[]): { subtitle: string; legend: LegendEntry[] } => {
  const { t } = useTranslation()
  const names = useNames()
  const titles = facts.map(({ title }) => names.local(title))
  if (facts.length < 2) return { subtitle: titles[0], legend: [] }
  return {
    subtitle: t('occupations.both', { first: titles[0], second: titles[1] }),
    legend: [
      { label: t('occupations.fullMark', { title: titles[0] }), colour: categoryColour(0), mark: 'area' },
      { label: t('occupations.ringMark', { title: titles[1] }), colour: categoryColour(1), mark: 'area' },
    ],
  }
}
