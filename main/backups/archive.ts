import { Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate'
import { closeSync, createReadStream, mkdirSync, openSync, writeSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CancelledError, InputError, messageOf } from '../errors.ts'
import { CARD_FILE, changedFile, isBackupPath } from './files.ts'
import { newBackupId, readCard, type BackupFolders } from './folders.ts'
import type { Watch } from './make.ts'
import type { BackupCard, BackupItem } from './schemas.ts'

/** A zip of more needs a format of its own. */
const MOST_BYTES = 4 * 1024 ** 3 - 2 ** 26
const PIECE_BYTES = 256 * 1024
/** Numbers hardly shrink, whatever the effort. */
const LEVEL = 1

/** Writes a backup's folder to a zip. @throws InputError where it is too large for one, CancelledError */
export const packBackup = async (
  folder: string,
  { files }: BackupCard,
  file: string,
  { signal, tell }: Watch,
): Promise<void> => {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  if (total > MOST_BYTES) {
    throw new InputError(`${folder}: has more than 4 GB, too much for a zip; copy the folder instead`)
  }
  const output = await open(file, 'w')
  const ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error
    ready.push(piece)
  })
  const flush = async (): Promise<void> => {
    for (const piece of ready.splice(0)) await output.write(piece)
  }
  let packed = 0
  try {
    for (const path of [CARD_FILE, ...files.map((one) => one.path)]) {
      const entry = new ZipDeflate(path, { level: LEVEL })
      zip.add(entry)
      for await (const piece of createReadStream(join(folder, path), { highWaterMark: PIECE_BYTES })) {
        if (signal.aborted) throw new CancelledError()
        entry.push(piece as Buffer)
        packed += (piece as Buffer).length
        tell(Math.min(1, packed / Math.max(1, total)))
        await flush()
      }
      entry.push(new Uint8Array(0), true)
      await flush()
    }
    zip.end()
    await flush()
  } finally {
    await output.close()
  }
}

/** Unpacks a zip into a folder. @throws InputError where it holds anything that no backup does */
const unpackInto = async (work: string, file: string, { signal, tell }: Watch): Promise<void> => {
  const { size } = await stat(file)
  const unzip = new Unzip()
  unzip.register(UnzipInflate)
  const outputs = new Set<number>()
  let unpacked = 0
  unzip.onfile = (entry) => {
    if (entry.name.endsWith('/')) return
    if (entry.name !== CARD_FILE && !isBackupPath(entry.name)) throw new InputError(`it has a file that no backup has (${entry.name})`)
    mkdirSync(dirname(join(work, entry.name)), { recursive: true })
    const output = openSync(join(work, entry.name), 'wx')
    outputs.add(output)
    entry.ondata = (error, piece, isLast) => {
      if (error !== null) throw error
      unpacked += piece.length
      if (unpacked > MOST_BYTES) throw new InputError('it unpacks to more than 4 GB')
      writeSync(output, piece)
      if (!isLast) return
      closeSync(output)
      outputs.delete(output)
    }
    entry.start()
  }
  let read = 0
  try {
    for await (const piece of createReadStream(file, { highWaterMark: PIECE_BYTES })) {
      if (signal.aborted) throw new CancelledError()
      unzip.push(piece as Buffer)
      read += (piece as Buffer).length
      tell(read / size)
    }
    unzip.push(new Uint8Array(0), true)
  } finally {
    outputs.forEach(closeSync)
  }
}

/**
 * Takes in a zip that `packBackup` wrote, as a backup that stays until it is removed.
 * @throws InputError where it is no whole backup, or is here already
 */
export const unpackBackup = async (file: string, folders: BackupFolders, watch: Watch): Promise<BackupItem> => {
  const work = await folders.newWork()
  const refused = (reason: string): InputError =>
    new InputError(`this file is no backup of Workshift, or damaged (${reason}); nothing was taken in`)
  const refuse = (error: unknown): never => {
    throw error instanceof CancelledError ? error : refused(messageOf(error))
  }
  try {
    await unpackInto(work, file, watch).catch(refuse)
    const card = readCard(work, 'this file')
    const changed = await changedFile(work, card, watch.signal, () => undefined).catch(refuse)
    if (changed !== undefined) throw refused(`${changed} is not what was backed up`)
    const twin = folders.list().find(({ createdAt, fault }) => fault === null && createdAt === card.createdAt)
    if (twin !== undefined) throw new InputError('this backup is in the list already')
    const id = newBackupId(card.createdAt, 'manual')
    await folders.keep(work, id, { ...card, kind: 'manual' })
    return folders.item(id)
  } finally {
    folders.drop(work)
  }
}
