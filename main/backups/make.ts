import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { STORE_VERSION } from '../store/database.ts'
import type { Store } from '../store/store.ts'
import { appVersion } from '../version.ts'
import { copyFiles, fingerprints, ownFiles, ownIds, sizeOf, STORE_FILE } from './files.ts'
import { newBackupId, type BackupFolders } from './folders.ts'
import { copyInBackground } from './threads.ts'
import type { BackupContent, BackupItem, BackupKind } from './schemas.ts'

const MEGABYTE = 1024 * 1024
/** Left free on the disk, whatever a backup needs. */
const SPARE_BYTES = 100 * MEGABYTE

/** How work is watched and stopped. */
export interface Watch {
  signal: AbortSignal
  /** Hears the share (0–1) that is done. */
  tell: (share: number) => void
}

/** What there is to be backed up now. */
export const contentNow = (store: Store, home: string): BackupContent => ({
  ...store.whole.counts(),
  datasets: ownIds(home, 'datasets').length,
  models: store.models.list().length,
})

const checkSpace = async (folder: string, needed: number): Promise<void> => {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free >= needed + SPARE_BYTES) return
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / MEGABYTE)} MB`
  throw new InputError(
    `${folder}: a backup needs ${megabytes(needed + SPARE_BYTES)} and ${megabytes(free)} are free; ` +
      'remove old backups or other files',
  )
}

/**
 * Copies the store and the analyst's own datasets and models into a backup; it is there whole afterwards, or not at all.
 * @throws CancelledError, or InputError where there is no room
 */
export const makeBackup = async (
  { store, home, folders }: { store: Store; home: string; folders: BackupFolders },
  kind: BackupKind,
  { signal, tell }: Watch,
): Promise<BackupItem> => {
  const work = await folders.newWork()
  try {
    const own = ownFiles(home)
    await checkSpace(work, store.whole.size() + sizeOf(home, own))
    const createdAt = new Date().toISOString()
    const holds = contentNow(store, home)
    const copying = { signal, tell: (share: number) => tell(share * 0.5) }
    await copyInBackground({ from: store.path, to: join(work, STORE_FILE) }, store.whole.size(), copying)
    await copyFiles(home, work, own, signal)
    const files = await fingerprints(work, [STORE_FILE, ...own], signal, (share) => tell(0.5 + share * 0.5))
    const id = newBackupId(createdAt, kind)
    await folders.keep(work, id, {
      ...{ format: 'workshift backup', version: 1, createdAt, kind, appVersion, storeVersion: STORE_VERSION },
      ...{ holds, files },
    })
    return folders.item(id)
  } finally {
    folders.drop(work)
  }
}
