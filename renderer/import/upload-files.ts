import { call } from '../client.ts'

/** Bytes that travel at once; in base64 they are a third more. */
const PIECE_BYTES = 3 * 1024 * 1024

const base64Of = (piece: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : ''
      resolve(address.slice(address.indexOf(',') + 1))
    }
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'))
    reader.readAsDataURL(piece)
  })

/** A file in pieces that can travel, each with where it begins and its bytes in base64. */
export async function* piecesOf(file: File): AsyncGenerator<{ offset: number; bytes: string; end: number }> {
  let offset = 0
  do {
    const piece = file.slice(offset, offset + PIECE_BYTES)
    yield { offset, bytes: piece.size === 0 ? '' : await base64Of(piece), end: offset + piece.size }
    offset += PIECE_BYTES
  } while (offset < file.size)
}

/**
 * Hands files to the application piece by piece.
 * @param tell hears the share (0–1) that has arrived
 * @returns the draft that they make
 */
export const uploadFiles = async (files: readonly File[], tell: (share: number) => void): Promise<string> => {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  let [draft, arrived]: [string | null, number] = [null, 0]
  for (const [file, given] of files.entries()) {
    for await (const { offset, bytes, end } of piecesOf(given)) {
      ;({ draft } = await call('batches.upload', { draft, file, name: given.name, offset, bytes }))
      tell(total === 0 ? 1 : (arrived + end) / total)
    }
    arrived += given.size
  }
  if (draft === null) throw new Error('no file was given')
  return draft
}
