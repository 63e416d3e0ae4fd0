import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** In a folder of folders named by ids, where what is removed waits; no id begins with a point. */
export const REMOVED = '.removed'

/** What is removed can be brought back for so long. */
export const KEPT_AFTER_REMOVAL_MS = 30 * 24 * 60 * 60 * 1000

/** Work in files that old belongs to no one who still works. */
export const ABANDONED_MS = 24 * 60 * 60 * 1000

/** Names of the folders in a folder; none where it is not there. */
export const subfolders = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : []

/** Deletes what can be deleted; what another program has open, the next start tries again. */
export const drop = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // See above.
  }
}

/** Deletes, of the files and folders in a folder that are chosen, those not changed for so many milliseconds. */
export const dropOlderThan = (age: number, folder: string, isChosen: (name: string) => boolean = () => true): void => {
  if (!existsSync(folder)) return
  for (const path of readdirSync(folder).filter(isChosen).map((name) => join(folder, name))) {
    const state = statSync(path, { throwIfNoEntry: false })
    if (state !== undefined && Date.now() - state.mtimeMs > age) drop(path)
  }
}
