import { strToU8, zipSync } from 'fflate'

const BYTE_ORDER_MARK = '\uFEFF'

/** Tables beyond ASCII get the byte order mark that spreadsheets need to read them as UTF-8. */
const forSpreadsheets = (file: string, text: string): string =>
  file.endsWith('.csv') && /[^ -~\r\n\t]/.test(text) ? BYTE_ORDER_MARK + text : text

/** A dataset's files as a zip with one folder. */
export const zipFiles = (folder: string, files: Record<string, string>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync({
      [folder]: Object.fromEntries(
        Object.entries(files).map(([file, text]) => [file, strToU8(forSpreadsheets(file, text))]),
      ),
    }),
  )
