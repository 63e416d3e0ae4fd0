import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { copyFile, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isSafeId } from '../datasets/id.ts'
import { CancelledError } from '../errors.ts'
import type { BackupCard } from './schemas.ts'

/** The copy of the store inside a backup. */
export const STORE_FILE = 'workshift.sqlite'
export const CARD_FILE = 'backup.json'

/** Folders of the analyst's own that lie beside the store. */
export const OWN_FOLDERS = ['datasets', 'models'] as const

/** The ids of what an own folder holds; what begins with a point is no one's. */
export const ownIds = (home: string, folder: (typeof OWN_FOLDERS)[number]): string[] =>
  existsSync(join(home, folder))
    ? readdirSync(join(home, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && isSafeId(entry.name))
        .map(({ name }) => name)
        .sort()
    : []

/** Paths of all own files, from the home folder, parted by `/`. */
export const ownFiles = (home: string): string[] =>
  OWN_FOLDERS.flatMap((folder) =>
    ownIds(home, folder).flatMap((id) =>
      readdirSync(join(home, folder, id), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => `${folder}/${id}/${name}`)
        .sort(),
    ),
  )

/** Whether a path is one that a backup's file may have, so that it leads nowhere else. */
export const isBackupPath = (path: string): boolean => {
  if (path === STORE_FILE) return true
  const [folder, id, name, ...more] = path.split('/')
  return (
    more.length === 0 &&
    OWN_FOLDERS.some((own) => own === folder) &&
    isSafeId(id) &&
    /^[^\\/:*?"<>|]+$/.test(name) &&
    !/^\.+$/.test(name)
  )
}

/** Copies some of a folder's files to another. */
export const copyFiles = async (
  from: string,
  to: string,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<void> => {
  for (const path of paths) {
    if (signal.aborted) throw new CancelledError()
    await mkdir(dirname(join(to, path)), { recursive: true })
    await copyFile(join(from, path), join(to, path))
  }
}

/**
 * What the files are: their sizes and SHA-256.
 * @param tell hears the share (0–1) that is read
 */
export const fingerprints = async (
  folder: string,
  paths: readonly string[],
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<BackupCard['files']> => {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size))
  const total = Math.max(1, sizes.reduce((sum, size) => sum + size, 0))
  let read = 0
  const found: BackupCard['files'] = []
  for (const [place, path] of paths.entries()) {
    const hash = createHash('sha256')
    for await (const piece of createReadStream(join(folder, path), { highWaterMark: 1 << 20 })) {
      if (signal.aborted) throw new CancelledError()
      hash.update(piece as Buffer)
      read += (piece as Buffer).length
      tell(read / total)
    }
    found.push({ path, size: sizes[place], sha256: hash.digest('hex') })
  }
  return found
}

/**
 * The first of a card's files that is not what the card says; none where all are.
 * @param tell hears the share (0–1) that is read
 */
export const changedFile = async (
  folder: string,
  { files }: BackupCard,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<string | undefined> => {
  const found = await fingerprints(folder, files.map(({ path }) => path), signal, tell)
  return files.find(({ sha256 }, place) => found[place].sha256 !== sha256)?.path
}

/** Bytes of the files. */
export const sizeOf = (folder: string, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
