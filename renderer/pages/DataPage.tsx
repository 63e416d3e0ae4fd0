import { Code, Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNames } from '../i18n/names.ts'
import { Failure } from '../shell/Failure.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useDataset, useDatasetList, useDatasets } from '../stores/dataset.ts'
import { CorrelationTable } from './data/CorrelationTable.tsx'
import classes from './data/data.module.css'
import { DatasetFacts } from './data/DatasetFacts.tsx'
import { DatasetList } from './data/DatasetList.tsx'
import { IndustryTable } from './data/IndustryTable.tsx'
import { RoleTable } from './data/RoleTable.tsx'
import { SourceTable } from './data/SourceTable.tsx'

/** What the results rest on: the datasets, and of one of them its facts, sources, exposures and industries. */
export const DataPage = ({ id, source }: { id: string; source?: string }) => {
  const { t } = useTranslation()
  const names = useNames()
  const items = useDatasetList()
  const { info, load, loadList, listError } = useDatasets()
  const { dataset, error } = useDataset(id)
  useTitle(t('data.title'))

  return (
    <div className={classes.page}>
      <h1>{t('data.title')}</h1>
      <p className={classes.intro}>{t('data.intro')}</p>
      <Failure error={listError} onRetry={() => void loadList()} />
      {items !== null && <DatasetList items={items} shown={id} />}
      {dataset === undefined ? (
        error === null ? (
          <Loader aria-label={t('app.loading')} />
        ) : (
          <Failure error={error} onRetry={() => void load(id)} />
        )
      ) : (
        <>
          <h2 className={classes.heading}>{names.local(dataset.title)}</h2>
          <DatasetFacts
            {...dataset}
            occupations={dataset.occupations.length}
            industries={dataset.industries.length}
            newRoles={dataset.newRoles.length}
          />
          <SourceTable sources={dataset.sources} marked={source} />
          <CorrelationTable dataset={dataset} />
          <IndustryTable key={dataset.id} dataset={dataset} />
          <RoleTable dataset={dataset} />
        </>
      )}
      {info !== null && (
        <p className={classes.store}>
          {t('data.store')} <Code>{info.storePath}</Code> {t('data.version', { version: info.version })}
        </p>
      )}
    </div>
  )
}
