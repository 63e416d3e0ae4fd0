import { join } from 'node:path'
import { InputError, messageOf } from '../errors.ts'
import { identityOf, openReadOnly, STORE_VERSION } from '../store/database.ts'
import { openStore } from '../store/store.ts'
import { changedFile, copyFiles, isBackupPath, STORE_FILE } from './files.ts'
import type { Watch } from './make.ts'
import type { BackupCard } from './schemas.ts'

const wrong = (id: string, what: string): InputError => new InputError(`backup ${id}: ${what}; nothing was changed`)

/** @throws InputError where the database is another program's, a newer one or damaged inside */
const checkStore = (id: string, file: string): void => {
  let connection
  try {
    connection = openReadOnly(file)
    const { isOurs, version } = identityOf(connection)
    if (!isOurs) throw wrong(id, `${STORE_FILE} is another program's database`)
    if (version > STORE_VERSION) {
      throw wrong(id, `was made by a newer Workshift (its store has version ${version}, this one knows ${STORE_VERSION})`)
    }
    const found = connection.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok') throw wrong(id, `is damaged (${String(found)})`)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw wrong(id, `is damaged (${STORE_FILE}: ${messageOf(error)})`)
  } finally {
    connection?.close()
  }
}

/** Brings a copy of a backup's store to this version; what was under way when it was made can be resumed. */
const bringUp = (id: string, file: string): void => {
  try {
    const copy = openStore(file)
    try {
      copy.runs.interruptUnfinished(() => true)
      copy.batches.tidy(() => true)
      copy.whole.finished()
    } finally {
      copy.close()
    }
  } catch (error) {
    throw wrong(id, `cannot be brought to this version (${messageOf(error)})`)
  }
}

/**
 * Copies a backup into a folder, checks every file and brings the store to this version; the backup itself stays as it is.
 * @throws InputError that says why it cannot be restored
 */
export const stageBackup = async (
  id: string,
  card: BackupCard,
  from: string,
  to: string,
  { signal, tell }: Watch,
): Promise<void> => {
  const paths = card.files.map(({ path }) => path)
  const strange = paths.find((path) => !isBackupPath(path))
  if (strange !== undefined) throw wrong(id, `has a file that no backup has (${strange})`)
  if (!paths.includes(STORE_FILE)) throw wrong(id, `is damaged (${STORE_FILE} is missing)`)
  try {
    await copyFiles(from, to, paths, signal)
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw wrong(id, `is damaged (${messageOf(error)})`)
    throw error
  }
  const changed = await changedFile(to, card, signal, tell)
  if (changed !== undefined) throw wrong(id, `is damaged (${changed} is not what was backed up)`)
  checkStore(id, join(to, STORE_FILE))
  bringUp(id, join(to, STORE_FILE))
}
