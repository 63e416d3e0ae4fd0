import { z } from 'zod'
import { nothing, type MethodTable } from './table.ts'

const settings = z.object({
  language: z.enum(['en', 'zh']).nullable(),
  theme: z.enum(['light', 'dark', 'auto']),
  /** Who corrects the classifier; the system's name for its user until another is given. */
  analyst: z.string().max(100),
  /** The tour of a new store: not shown yet, offered, seen or declined; null in a store that is older than the tour. */
  tour: z.enum(['new', 'offered', 'done']).nullable(),
})

/** Folders that the analyst may want to look into. */
const knownFolder = z.enum(['store', 'datasets', 'models', 'backups'])

/** The app itself and its settings. */
export const applicationMethods = {
  'app.info': {
    request: nothing,
    response: z.object({
      version: z.string(),
      host: z.enum(['electron', 'browser']),
      storePath: z.string(),
      /** Bytes of the store. */
      storeBytes: z.number(),
      /** Where what the analyst has is kept; a folder comes to be with the first thing in it. */
      folders: z.record(knownFolder, z.string()),
    }),
  },
  /** Shows one of the known folders in the system's file manager; only where the app has a window of its own. */
  'app.openFolder': { request: z.strictObject({ folder: knownFolder }), response: nothing },
  /** The page that is shown, as a PDF; only where a window can print itself. */
  'app.pdf': { request: nothing, response: z.object({ bytes: z.base64() }) },
  'settings.get': { request: nothing, response: settings },
  'settings.set': { request: settings.partial(), response: settings },
} satisfies MethodTable

export type Settings = z.output<typeof settings>
