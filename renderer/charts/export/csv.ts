import type { ChartTable } from '../chart.ts'

const cell = (value: string | number): string => {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A chart's numbers with every digit, one heading line, and the source in the last column of each row, where no
 * parser stumbles over it. Text beyond ASCII gets the byte order mark that spreadsheets need to read it as UTF-8.
 */
export const toCsv = ({ columns, rows }: ChartTable, source: string): string => {
  const lines = [
    [...columns.map(({ id }) => id), 'source'].join(','),
    ...rows.map((row) => [...row, source].map(cell).join(',')),
  ]
  const text = `${lines.join('\r\n')}\r\n`
  return /[^ -~\r\n]/.test(text) ? BYTE_ORDER_MARK + text : text
}
