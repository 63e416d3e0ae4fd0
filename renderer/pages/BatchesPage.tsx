import { Loader } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../shell/Failure.tsx'
import { useFailureNotice } from '../shell/use-failure-notice.ts'
import { useTitle } from '../shell/use-title.ts'
import { useUndoNotice } from '../shell/use-undo-notice.tsx'
import { useBatches } from '../stores/batches.ts'
import classes from './batches/batches.module.css'
import { BatchTable } from './batches/BatchTable.tsx'
import { ClassifyTabs } from './batches/ClassifyTabs.tsx'
import { NewBatch } from './batches/NewBatch.tsx'
import type { BatchItem } from '../../main/contract.ts'

/** Files of descriptions: new batches, and all that there are. */
export const BatchesPage = () => {
  const { t } = useTranslation()
  const tellFailure = useFailureNotice()
  const undoNotice = useUndoNotice()
  const { items, error, load, remove, restore } = useBatches()
  useTitle(t('batches.title'))
  useEffect(() => void load(), [load])

  const removeBatch = async ({ id, name }: BatchItem): Promise<void> => {
    try {
      await remove(id)
      undoNotice(`batch-${id}`, t('batches.deleted', { name }), () => restore(id))
    } catch (reason) {
      tellFailure(reason)
    }
  }
  return (
    <div className={classes.page}>
      <ClassifyTabs here="/classify/batches" />
      <h1>{t('batches.title')}</h1>
      <p className={classes.intro}>{t('batches.intro')}</p>
      <NewBatch />
      <Failure error={error} onRetry={() => void load()} />
      {items === null && error === null && <Loader aria-label={t('app.loading')} />}
      {items !== null && items.length > 0 && <BatchTable items={items} onDelete={(item) => void removeBatch(item)} />}
    </div>
  )
}
