import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ModelItem } from '../../main/contract.ts'
import { useModelName } from '../i18n/model-name.ts'
import { Failure } from '../shell/Failure.tsx'
import { useFailureNotice } from '../shell/use-failure-notice.ts'
import { useTitle } from '../shell/use-title.ts'
import { useUndoNotice } from '../shell/use-undo-notice.tsx'
import { useModels } from '../stores/models.ts'
import batches from './batches/batches.module.css'
import { ClassifyTabs } from './batches/ClassifyTabs.tsx'
import { ModelTable } from './models/ModelTable.tsx'
import { NewModel } from './models/NewModel.tsx'
import { TrainingCard } from './models/TrainingCard.tsx'
import { RenameDialog } from './scenarios/RenameDialog.tsx'

/** The models that can read texts, the one in use, and how a new one is made. */
export const ModelsPage = () => {
  const { t } = useTranslation()
  const tellFailure = useFailureNotice()
  const nameOf = useModelName()
  const undoNotice = useUndoNotice()
  const { items, training, error, load, use, rename, remove, restore } = useModels()
  const [renaming, setRenaming] = useState<ModelItem | null>(null)
  useTitle(t('models.title'))
  useEffect(() => void load(), [load])

  const attempt = (work: () => Promise<void>): void => {
    work().catch(tellFailure)
  }
  const useModel = (item: ModelItem): void => {
    const before = items?.find(({ isInUse }) => isInUse)
    attempt(async () => {
      await use(item.id)
      const back = before?.id ?? 'bundled'
      undoNotice('model-in-use', t('models.nowInUse', { name: nameOf(item) }), () => use(back))
    })
  }
  const removeModel = ({ id, name, isInUse }: ModelItem): void =>
    attempt(async () => {
      await remove(id)
      undoNotice(`model-${id}`, t('models.deleted', { name }), async () => {
        await restore(id)
        if (isInUse) await use(id)
      })
    })
  return (
    <div className={batches.page}>
      <ClassifyTabs here="/classify/models" />
      <h1>{t('models.title')}</h1>
      <p className={batches.intro}>{t('models.intro')}</p>
      {training !== null && <TrainingCard key={training.id} training={training} />}
      <Failure error={error} onRetry={() => void load()} />
      {items === null && error === null && <Loader aria-label={t('app.loading')} />}
      {items !== null && <ModelTable items={items} onUse={useModel} onRename={setRenaming} onDelete={removeModel} />}
      <NewModel />
      {renaming !== null && (
        <RenameDialog
          name={renaming.name}
          onRename={(name) => rename(renaming.id, name)}
          onClose={() => setRenaming(null)}
        />
      )}
    </div>
  )
}
