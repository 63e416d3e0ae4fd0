import { ActionIcon, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { BatchItem } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useBatches } from '../../stores/batches.ts'
import classes from './batches.module.css'

/** Every batch, newest first. */
export const BatchTable = ({ items, onDelete }: { items: BatchItem[]; onDelete: (item: BatchItem) => void }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const progress = useBatches((state) => state.progress)
  return (
    <section className={classes.card} aria-label={t('batches.list')}>
      <h2>{t('batches.list')}</h2>
      <Table className={classes.numbers} mt="xs" fz="sm" aria-label={t('batches.list')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('batches.name')}</Table.Th>
            <Table.Th>{t('batches.state')}</Table.Th>
            <Table.Th className={classes.right}>{t('batches.descriptions')}</Table.Th>
            <Table.Th className={classes.right}>{t('batches.bad')}</Table.Th>
            <Table.Th>{t('batches.started')}</Table.Th>
            <Table.Th w={40} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => {
            const { done, failed } = progress[item.id] ?? item
            const counts = { done: format.integer(done), total: format.integer(item.total) }
            return (
              <Table.Tr key={item.id}>
                <Table.Td>
                  <Link href={`/classify/batches/${item.id}`}>{item.name}</Link>
                </Table.Td>
                <Table.Td>{t(`batches.status.${item.status}`)}</Table.Td>
                <Table.Td className={classes.right}>
                  {done === item.total ? counts.total : t('batches.counted', counts)}
                </Table.Td>
                <Table.Td className={classes.right}>{format.integer(failed)}</Table.Td>
                <Table.Td>{format.moment(item.createdAt)}</Table.Td>
                <Table.Td>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('batches.delete', { name: item.name })}
                    title={t('batches.delete', { name: item.name })}
                    onClick={() => onDelete(item)}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}
