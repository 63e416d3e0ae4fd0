import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Careers } from '../charts/Careers.tsx'
import { DisplacedByIndustry } from '../charts/DisplacedByIndustry.tsx'
import { Incidence } from '../charts/Incidence.tsx'
import { NewRoleJobs } from '../charts/NewRoleJobs.tsx'
import { OccupationChanges } from '../charts/OccupationChanges.tsx'
import { Unemployment } from '../charts/Unemployment.tsx'
import { Wages } from '../charts/Wages.tsx'
import { useFormat } from '../i18n/format.ts'
import { useWarnings } from '../i18n/warnings.ts'
import { datasetAddress } from '../addresses.ts'
import { useModelName } from '../i18n/model-name.ts'
import { Caution } from '../shell/Caution.tsx'
import { Headlines } from './Headlines.tsx'
import classes from './results.module.css'
import { breakdownsOf } from './incidence.ts'
import { failuresByMessage, standingOf } from './standing.ts'
import type { Shown } from './use-chart-context.ts'
import { useRunFacts } from './use-run-facts.ts'

/** What a run found, or has found so far: its warnings, headline figures and charts, and from what it was made. */
export const Results = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const nameOf = useModelName()
  const facts = useRunFacts()
  const format = useFormat()
  const { run, scenario } = shown.view
  const warnings = useWarnings(run.warnings)
  const failures = failuresByMessage(run.failures).map(({ message, replicates }) =>
    t('runs.failedReplicates', { replicates: format.list(replicates.map(String)), message }),
  )
  return (
    <div className={classes.results}>
      <Caution title={t('runs.warnings')} lines={warnings} />
      <Caution
        title={t('runs.failuresTitle', { failed: run.failures.length, all: run.replicates })}
        lines={failures}
      />
      <Headlines view={shown.view} />
      <p className={classes.facts}>
        <Link href={datasetAddress(run.datasetId)}>{t('figures.sources')}</Link>
      </p>
      <div className={classes.charts}>
        <DisplacedByIndustry shown={shown} />
        <div className={classes.column}>
          <Unemployment shown={shown} />
          <NewRoleJobs shown={shown} />
        </div>
      </div>
      {standingOf(run) !== 'preliminary' && (
        <>
          {breakdownsOf(shown.view).length > 0 && (
            <>
              <h2 className={classes.heading}>{t('results.bearing')}</h2>
              <div className={classes.charts}>
                <Incidence shown={shown} />
                <Wages shown={shown} />
              </div>
            </>
          )}
          <h2 className={classes.heading}>{t('results.jobs')}</h2>
          <div className={classes.charts}>
            <OccupationChanges shown={shown} />
            <Careers shown={shown} />
          </div>
        </>
      )}
      <p className={classes.facts}>
        {facts(scenario)}
        {'; '}
        {t('runs.facts', {
          dataset: run.datasetId,
          hash: run.datasetHash.slice(0, 8),
          version: run.appVersion,
        })}
        {run.model !== null &&
          `; ${t('runs.factsModel', { model: nameOf(run.model), hash: run.model.fingerprint.slice(0, 8) })}`}
        {'; '}
        <Link href={datasetAddress(run.datasetId)}>{t('runs.sources')}</Link>
      </p>
    </div>
  )
}
