import { Loader, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../shell/Failure.tsx'
import { useComparison } from '../../stores/comparison.ts'
import type { Ready } from './compared.ts'
import classes from './compare.module.css'
import { DifferenceTable } from './DifferenceTable.tsx'
import { IndustryPanels } from './IndustryPanels.tsx'
import { LeverTable } from './LeverTable.tsx'
import { Obstacles } from './Obstacles.tsx'
import { OverlaidChart } from './OverlaidChart.tsx'
import type { QuantityName } from './quantities.ts'
import { useYearName } from './use-year-name.ts'

const DRAWN = [
  'unemployment_rate',
  'cumulative_displaced_workers_difference',
  'employment_difference',
  'new_role_jobs',
  'long_term_unemployment_rate',
  'vacancy_rate',
  'reinstated_jobs',
  'wage_gini_difference',
] as const satisfies QuantityName[]

/** The scenarios that have results, in everything that can be compared. */
export const SideBySide = ({ scenarios }: { scenarios: Ready[] }) => {
  const { t } = useTranslation()
  /** The reference that is asked for, and the one that is shown until that is there. */
  const [asked, setAsked] = useState({ now: scenarios[0].id, before: scenarios[0].id })
  const [chosenYear, setChosenYear] = useState<number | null>(null)
  const startingWith = (first: number): Ready[] => scenarios.toSorted((a, b) => Number(b.id === first) - Number(a.id === first))
  const [wanted, former] = [startingWith(asked.now), startingWith(asked.before)]
  const { comparison: next, error } = useComparison(wanted.map(({ run }) => run.id))
  const { comparison: previous } = useComparison(former.map(({ run }) => run.id))
  const comparison = next ?? previous
  const ordered = next === undefined ? former : wanted
  const [reference] = ordered
  const years = comparison?.years ?? []
  const yearName = useYearName(years)
  /** The last year that most scenarios know, unless another is chosen. */
  const known = years.map((_, at) => comparison?.figures.at(0)?.runs.filter((run) => run[at] !== null).length ?? 0)
  const latest = known.lastIndexOf(Math.max(...known))
  const year = chosenYear === null || chosenYear >= years.length ? latest : chosenYear
  return (
    <>
      <Obstacles scenarios={scenarios} />
      <div className={classes.sectionHead}>
        <h2>{t('compare.differences')}</h2>
        {comparison !== undefined && (
          <Select
            size="xs"
            w={180}
            label={t('compare.year')}
            allowDeselect={false}
            value={String(year)}
            onChange={(next) => setChosenYear(Number(next))}
            data={years.map((_, at) => ({ value: String(at), label: yearName(at) }))}
          />
        )}
      </div>
      <Failure error={error} />
      {comparison === undefined && error === null && <Loader aria-label={t('runs.loading')} />}
      {comparison !== undefined && (
        <>
          <DifferenceTable {...{ comparison, ordered, scenarios, year }} onReference={(now) => setAsked({ now, before: reference.id })} />
          <IndustryPanels {...{ comparison, ordered, scenarios, year }} />
        </>
      )}
      <LeverTable scenarios={scenarios} />
      <h2 className={classes.heading}>{t('compare.results')}</h2>
      <div className={classes.charts}>
        {DRAWN.map((quantity) => (
          <OverlaidChart key={quantity} quantity={quantity} scenarios={scenarios} reference={reference} />
        ))}
      </div>
    </>
  )
}
