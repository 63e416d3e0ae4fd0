import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { InputError, messageOf } from '../errors.ts'
import { REMOVED } from '../files/folders.ts'
import type { Store } from '../store/store.ts'
import { OWN_FOLDERS } from './files.ts'

/** Puts the staged own folders in the place of the present ones; can be done again after it was cut off anywhere. */
const swapFolders = (home: string, work: string): void => {
  for (const folder of OWN_FOLDERS) {
    const [staged, present, aside] = [join(work, folder), join(home, folder), join(work, `old-${folder}`)]
    if (!existsSync(staged)) continue
    if (existsSync(present)) {
      rmSync(aside, { recursive: true, force: true })
      renameSync(present, aside)
    }
    // What was removed from a folder that is put aside stays where it can be brought back from.
    if (existsSync(join(aside, REMOVED)) && !existsSync(join(staged, REMOVED))) {
      renameSync(join(aside, REMOVED), join(staged, REMOVED))
    }
    renameSync(staged, present)
  }
}

/**
 * Ends a restoration: the store has been replaced, and says which folder holds the rest. Does nothing where none is
 * under way; an app that was killed in between does it at its next start, before anything else.
 * @throws InputError where another program holds a folder
 */
export const finishRestoration = (store: Store, home: string): void => {
  const pending = store.whole.pending()
  if (pending === null) return
  const work = join(home, 'backups', basename(pending))
  try {
    swapFolders(home, work)
  } catch (error) {
    throw new InputError(
      `the store has been restored, but not yet your datasets and models (${messageOf(error)}); ` +
        'close what uses them, and start Workshift again',
    )
  }
  store.whole.finished()
  rmSync(work, { recursive: true, force: true })
}

/** Makes sure that there is a staged folder for each, so that one that the backup lacks is emptied. */
export const completeStaged = (work: string): void =>
  OWN_FOLDERS.forEach((folder) => void mkdirSync(join(work, folder), { recursive: true }))
