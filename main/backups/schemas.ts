import { z } from 'zod'

const count = z.number().int().min(0)

/** Why it was made: asked for, once a day at the start, or before another was restored. */
export const backupKindSchema = z.enum(['manual', 'automatic', 'before-restore'])

/** What a backup holds. */
export const backupContentSchema = z.object({
  scenarios: count,
  runs: count,
  batches: count,
  corrections: count,
  classifications: count,
  datasets: count,
  models: count,
})

/** `backup.json`: what a backup is, and what each of its other files must be to be whole. */
export const backupCardSchema = z.object({
  format: z.literal('workshift backup'),
  version: z.literal(1),
  createdAt: z.string(),
  kind: backupKindSchema,
  appVersion: z.string(),
  /** Of the store's tables. */
  storeVersion: count,
  holds: backupContentSchema,
  files: z.array(z.object({ path: z.string(), size: count, sha256: z.string() })),
})

/** A backup in the list. */
export const backupItemSchema = z.object({
  id: z.string(),
  createdAt: z.string(),
  kind: backupKindSchema.nullable(),
  appVersion: z.string().nullable(),
  bytes: count,
  holds: backupContentSchema.nullable(),
  /** Why it cannot be restored, for the analyst; null where nothing speaks against it. */
  fault: z.string().nullable(),
})

/** What is being done about a backup, and how much of it is done (0–1). */
export const backupWorkSchema = z.object({
  what: z.enum(['copying', 'checking', 'keeping', 'replacing', 'packing', 'unpacking']),
  share: z.number(),
  /** Whether it can still be stopped. */
  canStop: z.boolean(),
})

export type BackupKind = z.output<typeof backupKindSchema>
export type BackupContent = z.output<typeof backupContentSchema>
export type BackupCard = z.output<typeof backupCardSchema>
export type BackupItem = z.output<typeof backupItemSchema>
export type BackupWork = z.output<typeof backupWorkSchema>
