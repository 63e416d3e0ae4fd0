import { Code, Loader } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { useNames } from '../i18n/names.ts'
import { Failure } from '../shell/Failure.tsx'
import { useTitle } from '../shell/use-title.ts'
import { DEFAULT_DATASET, useDatasets } from '../stores/dataset.ts'
import classes from './data/data.module.css'
import { IndustryTable } from './data/IndustryTable.tsx'
import { SourceTable } from './data/SourceTable.tsx'

/** What the results rest on: the dataset's facts, its sources, its industries; and where the store is. */
export const DataPage = () => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { load, info, error, datasets } = useDatasets()
  useTitle(t('data.title'))
  useEffect(() => void load(DEFAULT_DATASET), [load])
  const dataset = datasets[DEFAULT_DATASET]

  if (dataset === undefined || info === null) {
    return error === null ? (
      <Loader aria-label={t('app.loading')} />
    ) : (
      <Failure error={error} onRetry={() => void load(DEFAULT_DATASET)} />
    )
  }
  const facts = [
    [t('data.dataset'), `${names.local(dataset.title)} (${dataset.id})`],
    [t('data.year'), dataset.year === null ? t('data.unknown') : format.year(dataset.year)],
    [t('data.employment'), format.integer(dataset.employment)],
    [t('data.occupations'), format.integer(dataset.occupations.length)],
    [t('data.industries'), format.integer(dataset.industries.length)],
    [t('data.newRoles'), format.integer(dataset.newRoles.length)],
    [t('data.currency'), dataset.currency],
    [t('data.version'), `Workshift ${info.version}`],
  ]
  return (
    <div className={classes.page}>
      <h1>{t('data.title')}</h1>
      <p className={classes.intro}>{t('data.intro')}</p>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.store}>
        {t('data.store')} <Code>{info.storePath}</Code>
      </p>
      <SourceTable sources={dataset.sources} />
      <IndustryTable dataset={dataset} />
    </div>
  )
}
