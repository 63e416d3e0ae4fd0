import { Loader } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Failure } from '../shell/Failure.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useBatches } from '../stores/batches.ts'
import classes from './batches/batches.module.css'
import { BatchState } from './batches/BatchState.tsx'
import { ClassifyTabs } from './batches/ClassifyTabs.tsx'
import { ResultTable } from './batches/ResultTable.tsx'

/** One batch: how far it is, and its results. */
export const BatchPage = ({ id }: { id: number }) => {
  const { t } = useTranslation()
  const { items, error, load } = useBatches()
  const batch = items?.find((item) => item.id === id)
  useTitle(batch?.name ?? t('batches.title'))
  useEffect(() => void load(), [load])
  return (
    <div className={classes.page}>
      <ClassifyTabs here="/classify/batches" />
      <Link href="/classify/batches" className={classes.back}>
        ← {t('batches.all')}
      </Link>
      <h1 className={classes.name}>{batch?.name ?? t('batches.title')}</h1>
      <Failure error={error} onRetry={() => void load()} />
      {items === null && error === null && <Loader aria-label={t('app.loading')} />}
      {items !== null && batch === undefined && <p>{t('app.notFound')}</p>}
      {batch !== undefined && (
        <>
          <BatchState batch={batch} />
          <ResultTable batch={batch} />
        </>
      )}
    </div>
  )
}
