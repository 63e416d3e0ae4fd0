import { Button, FileButton, Loader } from '@mantine/core'
import { IconDatabaseExport, IconFileTypeZip } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackupItem } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useFailureNotice } from '../../shell/use-failure-notice.ts'
import { useUndoNotice } from '../../shell/use-undo-notice.tsx'
import { useBackups } from '../../stores/backups.ts'
import { BackupProgress } from './BackupProgress.tsx'
import { BackupTable } from './BackupTable.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'
import classes from './settings.module.css'

/** Backups of everything: made, listed, restored, taken elsewhere. */
export const BackupsCard = () => {
  const { t } = useTranslation()
  const format = useFormat()
  const tellFailure = useFailureNotice()
  const undoNotice = useUndoNotice()
  const { items, now, work, arriving, error, load, create, remove, bringBack, save, take, clear } = useBackups()
  const [restoring, setRestoring] = useState<BackupItem | null>(null)
  useEffect(() => void load(), [load])

  const isBusy = work !== null || arriving !== null
  const removeOne = ({ id, createdAt }: BackupItem): void => {
    remove(id)
      .then(() =>
        undoNotice(`backup-${id}`, t('settings.removed', { made: format.moment(createdAt) }), () => bringBack(id)),
      )
      .catch(tellFailure)
  }
  return (
    <section className={classes.card} aria-label={t('settings.backups')}>
      <div className={classes.head}>
        <div>
          <h2>{t('settings.backups')}</h2>
          <p className={classes.help}>{t('settings.backupsHelp')}</p>
        </div>
        <div className={classes.actions}>
          <FileButton
            accept=".zip,application/zip"
            inputProps={{ 'aria-label': t('settings.import') }}
            onChange={(file) => {
              if (file !== null) void take(file)
            }}
          >
            {(props) => (
              <Button
                {...props}
                size="xs"
                variant="default"
                disabled={isBusy}
                leftSection={<IconFileTypeZip size={15} aria-hidden />}
              >
                {t('settings.import')}
              </Button>
            )}
          </FileButton>
          <Button
            size="xs"
            disabled={isBusy}
            leftSection={<IconDatabaseExport size={15} aria-hidden />}
            onClick={() => void create()}
          >
            {t('settings.create')}
          </Button>
        </div>
      </div>
      {restoring === null && <BackupProgress />}
      {restoring === null && <Failure error={error} />}
      {items === null && error === null && <Loader mt="md" size="sm" aria-label={t('app.loading')} />}
      {items?.length === 0 && <p className={classes.empty}>{t('settings.empty')}</p>}
      {items !== null && items.length > 0 && (
        <BackupTable
          items={items}
          isBusy={isBusy}
          onRestore={(item) => {
            clear()
            setRestoring(item)
          }}
          onSave={({ id }) => void save(id)}
          onRemove={removeOne}
        />
      )}
      {restoring !== null && now !== null && (
        <RestoreDialog
          item={restoring}
          now={now}
          onClose={() => {
            clear()
            setRestoring(null)
          }}
        />
      )}
    </section>
  )
}
