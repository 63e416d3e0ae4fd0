import type { ChartTable } from '../chart.ts'
import { toCsv } from './csv.ts'

/** A name that every file system takes. */
export const fileNameOf = (...parts: string[]): string =>
  parts
    .map((part) => part.replace(/[\\/:*?"<>|\s]+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' - ')
    .slice(0, 120)

/** Hands a file to the reader. */
export const saveFile = (content: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Hands a table to the reader as a file (see `toCsv`). */
export const saveTable = (table: ChartTable, source: string, name: string): void =>
  saveFile(new Blob([toCsv(table, source)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
