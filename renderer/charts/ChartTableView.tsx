import { Table } from '@mantine/core'
import { Ask } from './Ask.tsx'
import type { ChartTable } from './chart.ts'
import classes from './ChartFrame.module.css'

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
