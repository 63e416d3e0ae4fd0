import { Button, Group, Modal, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BackupContent, BackupItem } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useBackups } from '../../stores/backups.ts'
import { BackupProgress } from './BackupProgress.tsx'
import classes from './settings.module.css'

const PARTS = ['scenarios', 'runs', 'batches', 'corrections', 'classifications', 'datasets', 'models'] as const

/** Says what a restoration changes, and does it. */
export const RestoreDialog = ({ item, now, onClose }: { item: BackupItem; now: BackupContent; onClose: () => void }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { restore, work, error } = useBackups()
  const isBusy = work !== null
  const close = (): void => {
    if (!isBusy) onClose()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={t('settings.restoreNamed', { made: format.moment(item.createdAt) })}
      closeButtonProps={{ 'aria-label': t('settings.cancel'), disabled: isBusy }}
    >
      <p className={classes.help}>{t('settings.restoreHelp')}</p>
      <Table className={classes.numbers} fz="sm" aria-label={t('settings.restoreChanges')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.what')}</Table.Th>
            <Table.Th className={classes.right}>{t('settings.now')}</Table.Th>
            <Table.Th className={classes.right}>{t('settings.afterwards')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {PARTS.map((name) => (
            <Table.Tr key={name}>
              <Table.Td>{t(`settings.holds.${name}`)}</Table.Td>
              <Table.Td className={classes.right}>{format.integer(now[name])}</Table.Td>
              <Table.Td className={classes.right}>{format.integer(item.holds?.[name] ?? 0)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Failure error={error} />
      <BackupProgress />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" disabled={isBusy} onClick={close} data-autofocus>
          {t('settings.cancel')}
        </Button>
        <Button loading={isBusy} onClick={() => void restore(item.id)}>
          {t('settings.restore')}
        </Button>
      </Group>
    </Modal>
  )
}
