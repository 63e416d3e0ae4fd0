import { unzipSync } from 'fflate'
import { MAX_UNPACKED_MEGABYTES, MEGABYTE } from './document.ts'
import { DocumentError } from './faults.ts'

/** Pictures, sounds and embedded programs, which have no text. */
const WITHOUT_TEXT = /\/(media|embeddings|fonts|drawings|charts|activeX)\/|vbaProject/

/** The names of a zip's files. @throws DocumentError where it is no zip */
export const namesInZip = (bytes: Uint8Array): string[] => {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name)
        return false
      },
    })
  } catch {
    throw new DocumentError('not-zip')
  }
  return names
}

/**
 * The files of an Office document that can have text. None is unpacked beyond the size that the zip states.
 * @throws DocumentError where it is no zip, or unpacks to more than the limit
 */
export const unpack = (bytes: Uint8Array): Record<string, Uint8Array> => {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (WITHOUT_TEXT.test(name)) return false
        size += originalSize
        if (size > MAX_UNPACKED_MEGABYTES * MEGABYTE) throw new DocumentError('unpacks-too-large', MAX_UNPACKED_MEGABYTES)
        return true
      },
    })
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError('not-zip')
  }
}
