import { readCsv } from './csv.ts'
import { MAX_BATCH_MEGABYTES, MEGABYTE, type GivenDocument, type ReadDocument } from './document.ts'
import { readDocx } from './docx.ts'
import { DocumentError } from './faults.ts'
import { readPdf } from './pdf.ts'
import { readTxt } from './txt.ts'
import { readXlsx } from './xlsx.ts'
import { namesInZip } from './zip.ts'

type Format = 'csv' | 'xlsx' | 'txt' | 'docx' | 'pdf'

const READERS: Record<Format, (given: GivenDocument) => ReadDocument | Promise<ReadDocument>> = {
  ...{ csv: readCsv, xlsx: readXlsx, txt: readTxt, docx: readDocx, pdf: readPdf },
}

const BY_ENDING: Partial<Record<string, Format>> = {
  ...{ csv: 'csv', tsv: 'csv', tab: 'csv', xlsx: 'xlsx', xlsm: 'xlsx' },
  ...{ txt: 'txt', text: 'txt', md: 'txt', docx: 'docx', docm: 'docx', pdf: 'pdf' },
}

const formatByName = (name: string): Format | undefined => BY_ENDING[/\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '']

/** Whether a file of this name is a table, of which one column has the descriptions. */
export const isTableName = (name: string): boolean => ['csv', 'xlsx'].includes(formatByName(name) ?? '')

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte)
const PDF = [0x25, 0x50, 0x44, 0x46]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** The container of Office before 2007, and of every Office file with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66]

const formatInZip = (bytes: Uint8Array): Format => {
  const names = namesInZip(bytes)
  if (names.includes('word/document.xml')) return 'docx'
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx'
  throw new DocumentError('unknown-format')
}

/** What a file is: what its content says, else what its name says. */
const formatOf = ({ name, bytes }: GivenDocument): Format => {
  if (startsWith(bytes, PDF)) return 'pdf'
  if (startsWith(bytes, ZIP)) return formatInZip(bytes)
  if (startsWith(bytes, OLD_OFFICE)) throw new DocumentError('old-format')
  if (startsWith(bytes, RTF)) throw new DocumentError('unknown-format')
  const format = formatByName(name)
  if (format === undefined) throw new DocumentError('unknown-format')
  if (format === 'xlsx' || format === 'docx') throw new DocumentError('not-zip')
  return format
}

/**
 * The descriptions of a CSV, XLSX, TXT, DOCX or PDF file.
 * @throws DocumentError that says what is wrong with the file
 */
export const readDocument = async (given: GivenDocument): Promise<ReadDocument> => {
  if (given.bytes.length > MAX_BATCH_MEGABYTES * MEGABYTE) throw new DocumentError('file-too-large', MAX_BATCH_MEGABYTES)
  if (given.bytes.length === 0) throw new DocumentError('no-text')
  return await READERS[formatOf(given)](given)
}
