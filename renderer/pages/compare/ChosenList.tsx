import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { scenarioAddress } from '../../addresses.ts'
import { Swatch } from '../../charts/ChartLegend.tsx'
import { sameScenario } from '../../results/same-scenario.ts'
import { useRunFacts } from '../../results/use-run-facts.ts'
import { Failure } from '../../shell/Failure.tsx'
import type { Compared } from './compared.ts'
import classes from './compare.module.css'
import { RunHere } from './RunHere.tsx'
import { useCurrent } from './use-current.ts'

/** The scenarios that are compared, each with its sign, the run that is shown and a way to run it. */
export const ChosenList = ({ scenarios }: { scenarios: Compared[] }) => {
  const { t } = useTranslation()
  const facts = useRunFacts()
  const current = useCurrent(scenarios.map(({ id }) => id))
  return (
    <ul className={classes.chosen} aria-label={t('compare.choose')}>
      {scenarios.map(({ id, name, sign, run, shown, error }) => {
        const now = current.get(id)
        const isChanged = shown !== undefined && now !== undefined && !sameScenario(now, shown.view.scenario)
        return (
          <li key={id} className={classes.one}>
            <div className={classes.name}>
              <Swatch {...sign} />
              <Link href={scenarioAddress(id, 'results')}>{name}</Link>
            </div>
            <div className={classes.quiet}>
              {run === undefined && t('scenarios.neverRun')}
              {shown && t('compare.shownRun', { id: shown.view.run.id, facts: facts(shown.view.scenario) })}
              {isChanged && <div>{t('runs.changed')}</div>}
            </div>
            <RunHere id={id} name={name} isOffered={run === undefined || isChanged} />
            <Failure error={error} />
          </li>
        )
      })}
    </ul>
  )
}
