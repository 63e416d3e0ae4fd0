import { ActionIcon, Button, Table } from '@mantine/core'
import { IconDownload, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BackupItem } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './settings.module.css'

interface Props {
  items: BackupItem[]
  isBusy: boolean
  onRestore: (item: BackupItem) => void
  onSave: (item: BackupItem) => void
  onRemove: (item: BackupItem) => void
}

const SHOWN = ['scenarios', 'runs', 'datasets', 'models'] as const

/** The backups, newest first, each with what it holds. */
export const BackupTable = ({ items, isBusy, onRestore, onSave, onRemove }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Table className={classes.numbers} fz="sm" aria-label={t('settings.backups')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('settings.made')}</Table.Th>
          <Table.Th>{t('settings.kind')}</Table.Th>
          <Table.Th>{t('settings.by')}</Table.Th>
          {SHOWN.map((name) => (
            <Table.Th key={name} className={classes.right}>
              {t(`settings.holds.${name}`)}
            </Table.Th>
          ))}
          <Table.Th className={classes.right}>{t('settings.size')}</Table.Th>
          <Table.Th w={170} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item) => {
          const { id, createdAt, kind, appVersion, bytes, holds, fault } = item
          const made = format.moment(createdAt)
          return (
            <Table.Tr key={id}>
              <Table.Td className={classes.nowrap}>{made}</Table.Td>
              {holds === null || kind === null ? (
                <Table.Td colSpan={3 + SHOWN.length} className={classes.fault}>
                  {fault}
                </Table.Td>
              ) : (
                <>
                  <Table.Td>{t(`settings.kinds.${kind}`)}</Table.Td>
                  <Table.Td>{appVersion}</Table.Td>
                  {SHOWN.map((name) => (
                    <Table.Td key={name} className={classes.right}>
                      {format.integer(holds[name])}
                    </Table.Td>
                  ))}
                  <Table.Td className={`${classes.right} ${classes.nowrap}`}>{format.megabytes(bytes)}</Table.Td>
                </>
              )}
              <Table.Td>
                <div className={classes.buttons}>
                  {holds !== null && (
                    <>
                      <Button
                        size="compact-sm"
                        variant="default"
                        disabled={isBusy}
                        aria-label={t('settings.restoreNamed', { made })}
                        onClick={() => onRestore(item)}
                      >
                        {t('settings.restore')}
                      </Button>
                      <ActionIcon
                          variant="subtle"
                        color="gray"
                        disabled={isBusy}
                        aria-label={t('settings.saveNamed', { made })}
                        title={t('settings.saveNamed', { made })}
                        onClick={() => onSave(item)}
                      >
                        <IconDownload size={16} aria-hidden />
                      </ActionIcon>
                    </>
                  )}
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    disabled={isBusy}
                    aria-label={t('settings.removeNamed', { made })}
                    title={t('settings.removeNamed', { made })}
                    onClick={() => onRemove(item)}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </div>
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
