import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../main/contract.ts'
import classes from './data.module.css'

/** Where the dataset comes from, and under which licence. */
export const SourceTable = ({ sources }: Pick<DatasetInfo, 'sources'>) => {
  const { t } = useTranslation()
  return (
    <section className={classes.card}>
      <h2>{t('data.sources')}</h2>
      <Table fz="sm" verticalSpacing="sm" aria-label={t('data.sources')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="26%">{t('data.source')}</Table.Th>
            <Table.Th>{t('data.year')}</Table.Th>
            <Table.Th w="16%">{t('data.licence')}</Table.Th>
            <Table.Th>{t('data.citation')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sources.map(({ id, title, publisher, year, licence, citation }) => (
            <Table.Tr key={id}>
              <Table.Td>
                {title}
                {publisher !== undefined && <div className={classes.quiet}>{publisher}</div>}
              </Table.Td>
              <Table.Td>{year ?? t('data.unknown')}</Table.Td>
              <Table.Td>{licence ?? t('data.unknown')}</Table.Td>
              <Table.Td className={classes.citation}>{citation ?? t('data.unknown')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
