import { call } from '../client.ts'
import { saveFile } from '../charts/export/save.ts'
import type { ExportFormat } from '../../main/contract.ts'

const TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The bytes that a base64 text stands for. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  const text = atob(base64)
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
}

type Exported = 'batches.exported' | 'backups.exported'

/** Fetches a file that was made for the reader piece by piece. */
export const fetchExported = async (method: Exported, file: string): Promise<Uint8Array<ArrayBuffer>[]> => {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (let isLast = false; !isLast; ) {
    const piece = await call(method, { file, offset })
    const bytes = bytesOf(piece.bytes)
    pieces.push(bytes)
    offset += bytes.length
    isLast = piece.isLast
  }
  return pieces
}

/** Hands a batch's results to the reader as a file, fetched piece by piece. */
export const saveResults = async (id: number, format: ExportFormat, name: string): Promise<void> => {
  const { file } = await call('batches.export', { id, format })
  saveFile(new Blob(await fetchExported('batches.exported', file), { type: TYPES[format] }), `${name}.${format}`)
}
