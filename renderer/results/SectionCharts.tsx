import { useTranslation } from 'react-i18next'
import type { ResultSection } from '../addresses.ts'
import { Beveridge } from '../charts/Beveridge.tsx'
import { Careers } from '../charts/Careers.tsx'
import { ChartPlace } from '../charts/ChartPlace.tsx'
import { DisplacedByIndustry } from '../charts/DisplacedByIndustry.tsx'
import { DisplacedByOccupation } from '../charts/DisplacedByOccupation.tsx'
import { ExposureWage } from '../charts/ExposureWage.tsx'
import { Incidence } from '../charts/Incidence.tsx'
import { Moves } from '../charts/Moves.tsx'
import { NetworkMap } from '../charts/NetworkMap.tsx'
import { NewRoleJobs } from '../charts/NewRoleJobs.tsx'
import { OccupationChanges } from '../charts/OccupationChanges.tsx'
import { ReinstatedWork } from '../charts/ReinstatedWork.tsx'
import { Unemployment } from '../charts/Unemployment.tsx'
import { Wages } from '../charts/Wages.tsx'
import classes from './results.module.css'
import { Soon } from './Soon.tsx'
import { standingOf } from './standing.ts'
import type { Shown } from './use-chart-context.ts'

interface Props {
  section: ResultSection
  shown: Shown
  /** Whether the breakdowns are there, which all but the overview draw. */
  isWhole: boolean
}

/** The charts of one section of a run's results; of a run under way, those that early results can fill. */
export const SectionCharts = ({ section, shown, isWhole }: Props) => {
  const { t } = useTranslation()
  if (section === 'overview') {
    return (
      <div className={classes.charts}>
        <Unemployment shown={shown} />
        <Soon>
          <Beveridge shown={shown} />
        </Soon>
      </div>
    )
  }
  if (!isWhole) return <ChartPlace title={t(`results.section.${section}`)} />
  if (section === 'industries') {
    return (
      <div className={classes.charts}>
        <DisplacedByIndustry shown={shown} />
        <Soon>
          <div className={classes.column}>
            <NewRoleJobs shown={shown} />
            <ReinstatedWork shown={shown} />
          </div>
        </Soon>
      </div>
    )
  }
  if (standingOf(shown.view.run) === 'preliminary') {
    return (
      <ChartPlace title={t('results.later')}>
        <p className={classes.facts}>{t('results.laterText')}</p>
      </ChartPlace>
    )
  }
  switch (section) {
    case 'occupations':
      return (
        <>
          <div className={classes.charts}>
            <OccupationChanges shown={shown} />
            <Soon>
              <DisplacedByOccupation shown={shown} />
            </Soon>
          </div>
          <Soon>
            <ExposureWage shown={shown} />
          </Soon>
        </>
      )
    case 'moves':
      return <Moves shown={shown} />
    case 'map':
      return <NetworkMap shown={shown} />
    case 'people':
      return (
        <div className={classes.charts}>
          <Incidence shown={shown} />
          <Soon>
            <Wages shown={shown} />
          </Soon>
        </div>
      )
    case 'careers':
      return <Careers shown={shown} />
  }
}
