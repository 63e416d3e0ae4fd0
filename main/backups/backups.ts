import { basename, join } from 'node:path'
import type { Emit } from '../contract.ts'
import { CancelledError, InputError, messageOf } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { packBackup, unpackBackup } from './archive.ts'
import { stageBackup } from './check.ts'
import { STORE_FILE } from './files.ts'
import { backupFolders } from './folders.ts'
import { contentNow, makeBackup, type Watch } from './make.ts'
import type { BackupContent, BackupItem, BackupWork } from './schemas.ts'
import { completeStaged, finishRestoration } from './swap.ts'

/** So many of those that make themselves are kept, and of those made before a restoration. */
const AUTOMATIC_KEPT = 7
const BEFORE_RESTORE_KEPT = 3

/** What backups need of the application. */
export interface BackupContext {
  store: Store
  home: string
  emit: Emit
  /** What is under way and would be torn apart by a restoration, in words for the analyst. */
  underWay: () => string[]
}

/** Which backup is to be written to which file. */
export interface PackTask {
  id: string
  file: string
}

const dayOf = (timestamp: string): string => new Date(timestamp).toDateString()

/** Backups of everything the analyst has: made, kept, restored. One thing at a time; what is asked meanwhile waits. */
export const openBackups = ({ store, home, emit, underWay }: BackupContext) => {
  const folders = backupFolders(home)
  const place = { store, home, folders }
  let work: BackupWork | null = null
  let stopping = new AbortController()
  let isClosing = false
  let last: Promise<unknown> = Promise.resolve()

  const show = (next: BackupWork | null): void => {
    const isSame = work?.what === next?.what && work?.canStop === next?.canStop
    const percent = (of: BackupWork | null): number => Math.floor((of?.share ?? 0) * 100)
    if (isSame && percent(work) === percent(next)) return
    work = next
    emit('backups.changed', { work })
  }
  const watch = (what: BackupWork['what'], from = 0, to = 1): Watch => ({
    signal: stopping.signal,
    tell: (share) => show({ what, share: from + share * (to - from), canStop: true }),
  })

  /** Begins when what was asked before has ended. */
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const next = last
      .catch(() => undefined)
      .then(async () => {
        if (isClosing) throw new InputError('Workshift is closing')
        stopping = new AbortController()
        try {
          return await job()
        } finally {
          show(null)
        }
      })
    last = next
    return next
  }

  const refuseWhileBusy = (): void => {
    const busy = underWay()
    if (busy.length === 0) return
    throw new InputError(`nothing can be restored while something is under way; wait for it or stop it:\n${busy.join('\n')}`)
  }

  const restore = async (id: string): Promise<void> => {
    refuseWhileBusy()
    const card = folders.card(id)
    const staged = await folders.newWork()
    try {
      await stageBackup(id, card, folders.of(id), staged, watch('checking'))
      completeStaged(staged)
      await makeBackup(place, 'before-restore', watch('keeping'))
      if (stopping.signal.aborted) throw new CancelledError()
      show({ what: 'replacing', share: 0, canStop: false })
      // From here on nothing is awaited, so that nothing can begin that the restoration would tear apart.
      refuseWhileBusy()
      store.whole.replaceBy(join(staged, STORE_FILE), basename(staged))
    } catch (error) {
      folders.drop(staged)
      throw error
    }
    try {
      finishRestoration(store, home)
    } finally {
      folders.prune('before-restore', BEFORE_RESTORE_KEPT)
      emit('store.replaced', {})
    }
  }

  return {
    list: (): { backups: BackupItem[]; now: BackupContent; work: BackupWork | null } => ({
      backups: folders.list(),
      now: contentNow(store, home),
      work,
    }),

    create: (): Promise<BackupItem> => inTurn(() => makeBackup(place, 'manual', watch('copying'))),

    /** Makes one where none was made by itself today; never throws, since nobody asked for it. */
    createDaily: async (): Promise<void> => {
      try {
        const newest = folders.list().find(({ kind }) => kind === 'automatic')
        if (newest !== undefined && dayOf(newest.createdAt) === dayOf(new Date().toISOString())) return
        await inTurn(() => makeBackup(place, 'automatic', watch('copying')))
        folders.prune('automatic', AUTOMATIC_KEPT)
      } catch (error) {
        if (!isClosing) console.error(`Workshift: today's backup could not be made (${messageOf(error)})`)
      }
    },

    /**
     * Brings back what a backup holds, after one of today's state was made. Afterwards there is all of it, or nothing
     * has changed.
     * @throws InputError where something is under way, or the backup is damaged or of a newer version
     */
    restore: (id: string): Promise<void> => inTurn(() => restore(id)),

    /** Ends what is under way, which then changes nothing. */
    stop: (): void => {
      if (work?.canStop === true) stopping.abort()
    },

    remove: (id: string): Promise<void> => folders.remove(id),
    bringBack: (id: string): Promise<void> => folders.bringBack(id),

    /** Writes a backup to a file that can be taken elsewhere. */
    pack: ({ id, file }: PackTask): Promise<void> =>
      inTurn(() => packBackup(folders.of(id), folders.card(id), file, watch('packing'))),

    /** Takes in what `pack` wrote. */
    unpack: (file: string): Promise<BackupItem> => inTurn(() => unpackBackup(file, folders, watch('unpacking'))),

    tidy: folders.tidy,

    close: async (): Promise<void> => {
      isClosing = true
      stopping.abort()
      await last.catch(() => undefined)
    },
  }
}

export type Backups = ReturnType<typeof openBackups>
