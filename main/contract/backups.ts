import { z } from 'zod'
import { backupContentSchema, backupItemSchema, backupWorkSchema } from '../backups/schemas.ts'
import { nothing, position, type MethodTable } from './table.ts'

/** Copies of everything the analyst has. */
export const backupMethods = {
  /** Newest first; what there is now, which a restoration would replace; and what is being done about a backup. */
  'backups.list': {
    request: nothing,
    response: z.object({
      backups: z.array(backupItemSchema),
      now: backupContentSchema,
      work: backupWorkSchema.nullable(),
    }),
  },
  /** Answers when it is made; `backups.changed` tells how far it is. */
  'backups.create': { request: nothing, response: backupItemSchema },
  /** Makes a backup of today's state first; `store.replaced` tells that everything is to be read anew. */
  'backups.restore': { request: z.strictObject({ id: z.string() }), response: nothing },
  /** Ends what is being done, which then changes nothing. */
  'backups.stop': { request: nothing, response: nothing },
  /** Can be undone by `backups.bringBack`. */
  'backups.remove': { request: z.strictObject({ id: z.string() }), response: nothing },
  'backups.bringBack': { request: z.strictObject({ id: z.string() }), response: nothing },
  /** Writes a backup to one file, which `backups.exported` hands over. */
  'backups.export': {
    request: z.strictObject({ id: z.string() }),
    response: z.object({ file: z.string(), size: z.number().int() }),
  },
  'backups.exported': {
    request: z.strictObject({ file: z.string(), offset: position }),
    response: z.object({ bytes: z.base64(), isLast: z.boolean() }),
  },
  /** Takes a piece of such a file, in order; the first one, without a name, begins a new file. */
  'backups.upload': {
    request: z.strictObject({ file: z.string().nullable(), offset: position, bytes: z.base64() }),
    response: z.object({ file: z.string() }),
  },
  'backups.import': { request: z.strictObject({ file: z.string() }), response: backupItemSchema },
} satisfies MethodTable

export type { BackupContent, BackupItem, BackupWork } from '../backups/schemas.ts'
