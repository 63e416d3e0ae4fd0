import { readFile } from 'node:fs/promises'
import type { DocumentText } from '../history/schemas.ts'
import { documentRow } from './fill.ts'
import type { Drafts } from './drafts.ts'

/** The text of a draft's first file; the draft is gone afterwards. */
export const documentText = async (drafts: Drafts, draft: string): Promise<DocumentText> => {
  try {
    const [{ summary, rowsFile }] = await drafts.readFiles(draft)
    if (summary.fault !== null) return { kind: 'fault', fault: summary.fault }
    if (summary.columns !== null) return { kind: 'table' }
    if (summary.rows !== 1) return { kind: 'several', descriptions: summary.rows }
    const { cells, fault } = documentRow.parse(JSON.parse(await readFile(rowsFile, 'utf8')))
    return fault === null ? { kind: 'text', text: cells[0] } : { kind: 'fault', fault }
  } finally {
    await drafts.discard(draft)
  }
}
