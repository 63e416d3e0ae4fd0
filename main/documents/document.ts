import type { DocumentFault } from './faults.ts'

/** Megabytes of all files of a batch together. */
export const MAX_BATCH_MEGABYTES = 64
/** Megabytes that an XLSX or DOCX file may come to once unpacked: against zip bombs. */
export const MAX_UNPACKED_MEGABYTES = 256
/** Rows of one file. */
export const MAX_ROWS = 100_000
/** Pages of one PDF. */
export const MAX_PAGES = 1000
/** Columns of one table; what stands to the right is not read. */
export const MAX_COLUMNS = 200

export const MEGABYTE = 1024 * 1024

/** A row of a table, or one of a text file's descriptions. */
export interface DocumentRow {
  /** As a spreadsheet numbers it, where the heading is row 1; of a text, which of several; null where there is one. */
  row: number | null
  /** As many as the document has columns; of a text, the text alone. */
  cells: string[]
  /** What is wrong with the row; null where it can be read. */
  fault: DocumentFault | null
}

/** What a file holds. */
export interface ReadDocument {
  /** The headings of a table; null for a text, where each row is a description. */
  columns: string[] | null
  rows: DocumentRow[]
}

/** A file as it was given. */
export interface GivenDocument {
  name: string
  bytes: Uint8Array
}
