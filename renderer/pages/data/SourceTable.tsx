import { Table } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../main/contract.ts'
import classes from './data.module.css'

interface Props extends Pick<DatasetInfo, 'sources'> {
  /** The source that the reader came for. */
  marked: string | undefined
}

/** Where the dataset comes from, and under which licence. */
export const SourceTable = ({ sources, marked }: Props) => {
  const { t } = useTranslation()
  const row = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    // A page's own scroll to its top comes first.
    const frame = requestAnimationFrame(() => {
      row.current?.scrollIntoView({ block: 'center' })
      row.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [marked])
  return (
    <section className={classes.card}>
      <h2>{t('data.sources')}</h2>
      <p className={classes.help}>{t(sources.length === 0 ? 'data.noSources' : 'data.sourcesHelp')}</p>
      {sources.length > 0 && (
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
              <Table.Tr
                key={id}
                ref={id === marked ? row : undefined}
                tabIndex={id === marked ? -1 : undefined}
                aria-current={id === marked ? 'true' : undefined}
                className={id === marked ? classes.marked : undefined}
              >
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
      )}
    </section>
  )
}
