import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './model.module.css'

interface Props {
  label: string
  columns: { id: string; label: string; isText?: boolean }[]
  /** The first cell heads its row. */
  rows: { id: string; cells: ReactNode[]; isMarked?: boolean }[]
}

/** A table of figures, small enough to be read at a glance and printed. */
export const FigureTable = ({ label, columns, rows }: Props) => (
  <div className={classes.wide}>
    <Table className={classes.figures} fz="sm" aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          {columns.map(({ id, label: name, isText }, at) => (
            <Table.Th key={id} data-text={at === 0 || isText === true || undefined}>
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, cells, isMarked = false }) => (
          <Table.Tr key={id} className={isMarked ? classes.marked : undefined}>
            {cells.map((cell, at) =>
              at === 0 ? (
                <Table.Th key={columns[at].id} scope="row" data-text>
                  {cell}
                </Table.Th>
              ) : (
                <Table.Td key={columns[at].id} data-text={columns[at].isText === true || undefined}>
                  {cell}
                </Table.Td>
              ),
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </div>
)
