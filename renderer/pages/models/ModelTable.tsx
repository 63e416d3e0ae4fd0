import { ActionIcon, Button, Table } from '@mantine/core'
import { IconCheck, IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ModelItem } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useModelName } from '../../i18n/model-name.ts'
import batches from '../batches/batches.module.css'
import classes from './models.module.css'

interface Props {
  items: ModelItem[]
  onUse: (item: ModelItem) => void
  onRename: (item: ModelItem) => void
  onDelete: (item: ModelItem) => void
}

/** Every model, the bundled one first; one of them is in use. */
export const ModelTable = ({ items, onUse, onRename, onDelete }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useModelName()
  const share = (value: number | null): string => (value === null ? '–' : format.share(value))
  return (
    <section className={batches.card} aria-label={t('models.title')}>
      <h2>{t('models.list')}</h2>
      <p className={batches.help}>{t('models.listHelp')}</p>
      <Table className={batches.numbers} mt="xs" fz="sm" aria-label={t('models.list')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('models.name')}</Table.Th>
            <Table.Th>{t('models.kind')}</Table.Th>
            <Table.Th>{t('models.made')}</Table.Th>
            <Table.Th className={batches.right}>{t('models.rows')}</Table.Th>
            <Table.Th className={batches.right}>{t('models.accuracy')}</Table.Th>
            <Table.Th className={batches.right}>{t('models.macroF1')}</Table.Th>
            <Table.Th className={batches.right} title={t('models.publishedLong')}>
              {t('models.published')}
            </Table.Th>
            <Table.Th w={150} />
            <Table.Th w={76} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => {
            const { id, kind, classes: names, createdAt, rows, accuracy, macroF1, published, isInUse, fault } = item
            const name = nameOf(item)
            return (
              <Table.Tr key={id}>
                <Table.Td>{fault !== null ? name : <Link href={kind === 'bundled' ? '/model' : `/classify/models/${id}`}>{name}</Link>}</Table.Td>
                {fault !== null ? (
                  <Table.Td colSpan={6} className={batches.fault}>
                    {fault}
                  </Table.Td>
                ) : (
                  <>
                    <Table.Td title={format.list(names)}>{t(`models.kinds.${kind}`, { number: names.length })}</Table.Td>
                    <Table.Td>{createdAt === null ? '–' : format.moment(createdAt)}</Table.Td>
                    <Table.Td className={batches.right}>{rows === null ? '–' : format.integer(rows)}</Table.Td>
                    <Table.Td className={batches.right}>{share(accuracy)}</Table.Td>
                    <Table.Td className={batches.right}>{share(macroF1)}</Table.Td>
                    <Table.Td className={batches.right}>{share(published)}</Table.Td>
                  </>
                )}
                <Table.Td>
                  {isInUse && fault === null ? (
                    <span className={classes.use}>
                      <IconCheck size={15} aria-hidden /> {t('models.inUse')}
                    </span>
                  ) : (
                    fault === null && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t('models.useNamed', { name })}
                        onClick={() => onUse(item)}
                      >
                        {t('models.use')}
                      </Button>
                    )
                  )}
                </Table.Td>
                <Table.Td className={batches.nowrap}>
                  {kind !== 'bundled' && (
                    <>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={t('models.rename', { name })}
                        title={t('models.rename', { name })}
                        onClick={() => onRename(item)}
                      >
                        <IconPencil size={16} aria-hidden />
                      </ActionIcon>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={t('batches.delete', { name })}
                        title={t('batches.delete', { name })}
                        onClick={() => onDelete(item)}
                      >
                        <IconTrash size={16} aria-hidden />
                      </ActionIcon>
                    </>
                  )}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}
