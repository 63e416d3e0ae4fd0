import type { Backups, PackTask } from '../backups/backups.ts'
import type { Uploads } from '../backups/uploads.ts'
import type { Exports } from '../batches/exports.ts'
import type { backupMethods } from '../contract/backups.ts'
import type { HandlersOf } from './handlers.ts'

/** Copies of everything the analyst has. */
export const backupHandlers = ({
  backups,
  exports,
  uploads,
}: {
  backups: Backups
  exports: Exports<PackTask>
  uploads: Uploads
}): HandlersOf<keyof typeof backupMethods> => ({
  'backups.list': () => backups.list(),
  'backups.create': () => backups.create(),
  'backups.restore': async ({ id }) => {
    await backups.restore(id)
    return {}
  },
  'backups.stop': () => {
    backups.stop()
    return {}
  },
  'backups.remove': async ({ id }) => {
    await backups.remove(id)
    return {}
  },
  'backups.bringBack': async ({ id }) => {
    await backups.bringBack(id)
    return {}
  },
  'backups.export': ({ id }) => exports.write((file) => ({ id, file })),
  'backups.exported': async ({ file, offset }) => {
    const { bytes, isLast } = await exports.read(file, offset)
    return { bytes: bytes.toString('base64'), isLast }
  },
  'backups.upload': async ({ file, offset, bytes }) => ({
    file: await uploads.receive(file, offset, Buffer.from(bytes, 'base64')),
  }),
  'backups.import': ({ file }) => uploads.use(file, backups.unpack),
})
