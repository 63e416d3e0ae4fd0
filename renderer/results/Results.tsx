import { useTranslation } from 'react-i18next'
import { DisplacedByIndustry } from '../charts/DisplacedByIndustry.tsx'
import { NewRoleJobs } from '../charts/NewRoleJobs.tsx'
import { Unemployment } from '../charts/Unemployment.tsx'
import { useWarnings } from '../i18n/warnings.ts'
import { Caution } from '../shell/Caution.tsx'
import { Headlines } from './Headlines.tsx'
import classes from './results.module.css'
import type { Shown } from './use-chart-context.ts'
import { useRunFacts } from './use-run-facts.ts'

/** What a finished run found: its warnings, headline figures and charts, and from what it was made. */
export const Results = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const facts = useRunFacts()
  const { run, scenario } = shown.view
  const warnings = useWarnings(run.warnings)
  return (
    <div className={classes.results}>
      <Caution title={t('runs.warnings')} lines={warnings} />
      <Headlines view={shown.view} />
      <div className={classes.charts}>
        <DisplacedByIndustry shown={shown} />
        <div className={classes.column}>
          <Unemployment shown={shown} />
          <NewRoleJobs shown={shown} />
        </div>
      </div>
      <p className={classes.facts}>
        {facts(scenario.engine)}
        {'; '}
        {t('runs.facts', {
          dataset: run.datasetId,
          hash: run.datasetHash.slice(0, 8),
          version: run.appVersion,
        })}
      </p>
    </div>
  )
}
