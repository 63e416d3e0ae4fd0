import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DocumentSummary } from '../../../main/contract.ts'
import classes from './batches.module.css'

/** The first rows of the first file that has the column, or of the first text. */
export const Preview = ({ files, column }: { files: readonly DocumentSummary[]; column: string | null }) => {
  const { t } = useTranslation()
  const shown =
    files.find(({ columns }) => column !== null && columns?.includes(column)) ??
    files.find(({ sample }) => sample.length > 0)
  if (shown === undefined) return null
  const columns = shown.columns ?? [t('batches.description')]
  const chosen = shown.columns === null ? 0 : columns.indexOf(column ?? '')
  const style = (position: number): string | undefined => (position === chosen ? classes.chosen : undefined)
  return (
    <div className={classes.part}>
      <h3>{t('batches.preview')}</h3>
      <p className={classes.help}>{shown.name}</p>
      {/* Wide tables are scrolled, so the keyboard must reach them. */}
      <div className={classes.wide} tabIndex={0} role="region" aria-label={t('batches.preview')}>
        <Table className={classes.preview} fz="sm" aria-label={t('batches.preview')}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((name, position) => (
                <Table.Th key={name} className={style(position)}>
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.sample.map((cells, row) => (
              <Table.Tr key={row}>
                {cells.map((cell, position) => (
                  <Table.Td key={position} className={style(position)}>
                    {cell}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </div>
  )
}
