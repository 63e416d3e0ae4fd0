import { Button, Group, Loader } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ScenarioItem } from '../../main/contract.ts'
import { scenarioAddress } from '../addresses.ts'
import { fileNameOf, saveFile } from '../charts/export/save.ts'
import { call } from '../client.ts'
import { useNames } from '../i18n/names.ts'
import { JsonButton } from '../import/JsonButton.tsx'
import { useDrop } from '../import/use-drop.ts'
import { Failure } from '../shell/Failure.tsx'
import { useFailureNotice } from '../shell/use-failure-notice.ts'
import { useTitle } from '../shell/use-title.ts'
import { useUndoNotice } from '../shell/use-undo-notice.tsx'
import { useEditor } from '../stores/editor.ts'
import { useScenarios } from '../stores/scenarios.ts'
import { CompareBar } from './scenarios/CompareBar.tsx'
import { EmptyList } from './scenarios/EmptyList.tsx'
import { ImportedFiles } from './scenarios/ImportedFiles.tsx'
import { RenameDialog } from './scenarios/RenameDialog.tsx'
import classes from './scenarios/scenarios.module.css'
import { ScenarioTable } from './scenarios/ScenarioTable.tsx'
import { useScenarioImport } from './scenarios/use-scenario-import.ts'

/** The start page: every scenario, and ways to a new one. */
export const ScenariosPage = () => {
  const { t } = useTranslation()
  const names = useNames()
  const tellFailure = useFailureNotice()
  const undoNotice = useUndoNotice()
  const [, go] = useLocation()
  const store = useScenarios()
  const { load } = store
  const [renaming, setRenaming] = useState<ScenarioItem | null>(null)
  const files = useScenarioImport()
  const [ticked, setTicked] = useState<number[]>([])
  useTitle(t('scenarios.title'))
  const flush = useEditor((state) => state.flush)
  useEffect(() => void flush().then(load), [flush, load])

  const attempt = (work: Promise<unknown>): void => {
    work.catch(tellFailure)
  }
  const createNew = async (): Promise<void> => go(scenarioAddress((await store.create(t('scenarios.newName'))).id))
  const addSamples = async (): Promise<void> => {
    const number = await store.addSamples()
    notifications.show({ message: number > 0 ? t('scenarios.samplesAdded', { number }) : t('scenarios.noneAdded') })
  }
  const remove = async (item: ScenarioItem): Promise<void> => {
    await store.remove(item.id)
    undoNotice(`deleted-${item.id}`, t('scenarios.deleted', { name: names.scenario(item) }), () =>
      store.restore(item.id),
    )
  }
  const save = async (item: ScenarioItem): Promise<void> => {
    const { scenario } = await call('scenarios.get', { id: item.id })
    const json = `${JSON.stringify(scenario, null, 2)}\n`
    saveFile(new Blob([json], { type: 'application/json' }), `${fileNameOf(names.scenario(item))}.json`)
  }
  const take = (given: readonly File[]): void => {
    if (given.length > 0) attempt(files.take(given))
  }
  const drop = useDrop(({ files: dropped }) => take([...dropped]))

  const buttons = (
    <Group gap="xs" wrap="nowrap">
      <Button variant="default" onClick={() => attempt(addSamples())}>
        {t('scenarios.addSamples')}
      </Button>
      <JsonButton label={t('scenarios.import')} loading={files.isWorking} onFiles={take} />
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => attempt(createNew())}>
        {t('scenarios.new')}
      </Button>
    </Group>
  )
  const { items } = store
  const chosen = ticked.filter((id) => items?.some((item) => item.id === id))

  return (
    <div className={classes.page} {...drop}>
      <div className={classes.heading}>
        <div>
          <h1>{t('scenarios.title')}</h1>
          <p className={classes.intro}>{t('scenarios.intro')}</p>
        </div>
        {items !== null && items.length > 0 && buttons}
      </div>
      <Failure error={store.error} onRetry={() => void load()} />
      {files.taken.length > 0 && (
        <ImportedFiles
          taken={files.taken}
          onLeaveOut={(place, file) => attempt(files.leaveOut(place, file))}
          onDismiss={files.dismiss}
        />
      )}
      {items === null && store.error === null && <Loader aria-label={t('app.loading')} />}
      {items?.length === 0 && <EmptyList buttons={buttons} />}
      {items !== null && items.length > 0 && (
        <ScenarioTable
          items={items}
          chosen={chosen}
          onChoose={setTicked}
          onDuplicate={(item) =>
            attempt(store.duplicate(item.id, t('scenarios.copyOf', { name: names.scenario(item) })))
          }
          onRename={setRenaming}
          onExport={(item) => attempt(save(item))}
          onDelete={(item) => attempt(remove(item))}
        />
      )}
      <CompareBar chosen={chosen} onClear={() => setTicked([])} />
      {renaming !== null && (
        <RenameDialog
          name={names.scenario(renaming)}
          onClose={() => setRenaming(null)}
          onRename={(name) => store.rename(renaming.id, name)}
        />
      )}
    </div>
  )
}
