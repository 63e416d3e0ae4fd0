import type { Draft } from '../../main/contract.ts'
import { call } from '../client.ts'
import { uploadFiles } from './upload-files.ts'

/** What files are going through: the share (0–1) of them that has arrived, then being read; null when that is over. */
export type Taking = { uploading: number } | 'reading' | null

/** Hands files to the application and has them read. @param tell hears how far that is */
export const takeIn = async (files: readonly File[], tell: (working: Taking) => void): Promise<Draft> => {
  tell({ uploading: 0 })
  const draft = await uploadFiles(files, (uploading) => tell({ uploading }))
  tell('reading')
  return call('batches.read', { draft })
}

/** Forgets files that were taken in; those that have been used are gone already. */
export const discardDraft = async (draft: Draft | null): Promise<void> => {
  if (draft !== null) await call('batches.discard', { draft: draft.draft }).catch(() => undefined)
}
