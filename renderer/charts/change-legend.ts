import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import type { ChangeScale } from '../results/change-scale.ts'
import type { LegendEntry } from './chart.ts'
import { divergingColour } from './palette.ts'

/** What the colours of a change of employment through AI stand for. */
export const useChangeLegend = (): ((scale: ChangeScale) => LegendEntry[]) => {
  const { t } = useTranslation()
  const { roundPercent } = useFormat()
  return ({ weak, strong }) => {
    const [few, many] = [roundPercent(weak), roundPercent(strong)]
    return [
      t('charts.change.below', { many }),
      t('charts.change.loss', { few, many }),
      t('charts.change.none', { few }),
      t('charts.change.gain', { few, many }),
      t('charts.change.above', { many }),
    ].map((label, place) => ({ label, colour: divergingColour(place), mark: 'area' }))
  }
}
