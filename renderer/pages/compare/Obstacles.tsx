import { useTranslation } from 'react-i18next'
import { WEEKS_PER_STEP } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { Caution } from '../../shell/Caution.tsx'
import { obstaclesTo, type Obstacle } from './comparability.ts'
import type { Ready } from './compared.ts'

/** What keeps the scenarios from being compared in every respect; nothing where nothing does. */
export const Obstacles = ({ scenarios }: { scenarios: Ready[] }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const valueOf = (obstacle: Obstacle, { shown: { view, dataset } }: Ready): string => {
    const { startYear, horizonYears, baselineGrowth, frictions } = view.scenario
    switch (obstacle) {
      case 'datasets':
      case 'versions':
        return names.local(dataset.title)
      case 'starts':
        return format.plain(startYear)
      case 'horizons':
        return format.plain(startYear + horizonYears)
      case 'growth':
        return t(baselineGrowth === 'projections' ? 'editor.growthProjections' : 'editor.growthNone')
      case 'longTerm':
        return format.plain(frictions.longTermSteps * WEEKS_PER_STEP)
    }
  }
  const lines = obstaclesTo(scenarios.map(({ shown }) => shown.view)).map((obstacle) =>
    t(`compare.obstacle.${obstacle}`, {
      values: format.list([...new Set(scenarios.map((one) => valueOf(obstacle, one)))]),
    }),
  )
  return <Caution title={t('compare.obstacles')} lines={lines} />
}
