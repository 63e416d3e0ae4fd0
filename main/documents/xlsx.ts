import { zipSync } from 'fflate'
import readSheets, { type CellValue } from 'read-excel-file/node'
import { messageOf } from '../errors.ts'
import type { GivenDocument, ReadDocument } from './document.ts'
import { DocumentError } from './faults.ts'
import { tableOf, type TableRecord } from './table.ts'
import { unpack } from './zip.ts'

const textOf = (cell: CellValue | null): string => {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().replace('T00:00:00.000Z', '')
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  // Excel writes line ends within a cell as such or escaped.
  return String(cell).replaceAll('_x000D_', '').replaceAll(/\r\n?/g, '\n')
}

/** The first sheet of a workbook that has anything in it. */
export const readXlsx = async ({ bytes }: GivenDocument): Promise<ReadDocument> => {
  // Unpacked here, within the limits, and handed on without compression, so that the library cannot be made to swell.
  const safe = zipSync(unpack(bytes), { level: 0 })
  let sheets: { data: (CellValue | null)[][] }[]
  try {
    sheets = await readSheets(Buffer.from(safe.buffer, safe.byteOffset, safe.byteLength))
  } catch (error) {
    throw new DocumentError('broken', messageOf(error))
  }
  const sheet = sheets.find(({ data }) => data.some((cells) => cells.some((cell) => textOf(cell).trim() !== '')))
  if (sheet === undefined) throw new DocumentError('no-heading')
  const records = sheet.data.map((cells, index): TableRecord => ({ row: index + 1, cells: cells.map(textOf) }))
  return tableOf(records)
}
