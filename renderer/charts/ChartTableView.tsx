import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Subject } from '../../main/contract.ts'
import type { ChartTable } from './chart.ts'
import classes from './ChartFrame.module.css'
import { goDeeper } from './Pickable.tsx'

/** A cell's text, which leads deeper if it names something that the reader may ask about. */
const Ask = ({ subject, children }: { subject: Subject | undefined; children: ReactNode }) =>
  subject === undefined ? (
    children
  ) : (
    <button type="button" className={classes.ask} onClick={() => goDeeper(subject)}>
      {children}
    </button>
  )

/** The numbers behind a chart, as tall as the chart was. */
export const ChartTableView = ({ table, caption, height }: { table: ChartTable; caption: string; height: number }) => (
  <div className={classes.table} style={{ height }} role="region" aria-label={caption} tabIndex={0}>
    <Table stickyHeader fz="xs" verticalSpacing={4} aria-label={caption}>
      <Table.Thead>
        <Table.Tr>
          {table.columns.map(({ id, label, format, subject }) => (
            <Table.Th key={id} ta={format ? 'right' : 'left'}>
              <Ask subject={subject}>{label}</Ask>
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {table.rows.map((row, position) => (
          <Table.Tr key={position}>
            {row.map((value, column) => {
              const { id, format } = table.columns[column]
              return (
                <Table.Td key={id} ta={format ? 'right' : 'left'}>
                  <Ask subject={id === 'title' ? table.subjects?.at(position) : undefined}>
                    {typeof value === 'number' && format ? format(value) : value}
                  </Ask>
                </Table.Td>
              )
            })}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </div>
)
