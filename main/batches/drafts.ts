import { randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { likelyColumn } from '../documents/column.ts'
import { MAX_BATCH_MEGABYTES, MEGABYTE } from '../documents/document.ts'
import { InputError } from '../errors.ts'
import { ABANDONED_MS, dropOlderThan } from '../files/folders.ts'
import type { ReadTask } from '../workers/read-document.ts'
import type { DocumentSummary, Draft } from './schemas.ts'

/** A piece of a file on its way in. */
export interface UploadedPiece {
  draft: string | null
  /** Which of the draft's files, from 0, and what it is called. */
  file: number
  name: string
  /** Where in the file the piece begins. */
  offset: number
  bytes: Uint8Array
}

interface DraftFile {
  name: string
  path: string
  size: number
  summary: DocumentSummary | null
}

/** A file of a draft that has been read, with the file of its rows. */
export interface ReadFile {
  summary: DocumentSummary
  rowsFile: string
}

const MAX_FILES = 2000

const rowsFileOf = ({ path }: DraftFile): string => `${path}.rows`

/** All tables' columns in the order of their first appearance, and the likeliest to have the descriptions. */
const columnsOf = (files: readonly DocumentSummary[]): Pick<Draft, 'columns' | 'column'> => {
  const columns = [...new Set(files.flatMap((file) => file.columns ?? []))]
  if (columns.length === 0) return { columns, column: null }
  const longest = (column: string): number =>
    Math.max(0, ...files.map((file) => file.lengths.at(file.columns?.indexOf(column) ?? -1) ?? 0))
  return { columns, column: likelyColumn(columns, columns.map(longest)) }
}

/**
 * Files that an analyst has given and not made a batch of yet, kept under `batches` in the app's home folder.
 * @param read reads one file and writes its rows to another
 */
export const openDrafts = (home: string, read: (task: ReadTask) => Promise<DocumentSummary>) => {
  const folder = join(home, 'batches')
  const drafts = new Map<string, DraftFile[]>()

  const filesOf = (draft: string): DraftFile[] => {
    const files = drafts.get(draft)
    if (files === undefined) throw new InputError('these files are no longer here; give them again')
    return files
  }
  const newDraft = async (): Promise<string> => {
    const draft = randomUUID()
    await mkdir(join(folder, draft), { recursive: true })
    drafts.set(draft, [])
    return draft
  }
  const discard = async (draft: string): Promise<void> => {
    if (drafts.delete(draft)) await rm(join(folder, draft), { recursive: true, force: true })
  }

  const readFiles = async (draft: string): Promise<ReadFile[]> => {
    const done: ReadFile[] = []
    for (const file of filesOf(draft)) {
      const rowsFile = rowsFileOf(file)
      file.summary ??= await read({ name: file.name, file: file.path, rowsFile })
      done.push({ summary: file.summary, rowsFile })
    }
    return done
  }

  return {
    /** Takes a piece of a file, in order, and makes a draft for the first one. @returns the draft's id */
    receive: async ({ draft: given, file: position, name, offset, bytes }: UploadedPiece): Promise<string> => {
      const draft = given ?? (await newDraft())
      const files = filesOf(draft)
      if (position === files.length && offset === 0 && position < MAX_FILES) {
        files.push({ name, path: join(folder, draft, String(position)), size: 0, summary: null })
      }
      const file = files.at(position)
      if (file?.size !== offset) throw new InputError(`${name}: came in the wrong order; give the files again`)
      const total = files.reduce((sum, { size }) => sum + size, bytes.length)
      if (total > MAX_BATCH_MEGABYTES * MEGABYTE) {
        throw new InputError(`${name}: with it, the files have more than ${MAX_BATCH_MEGABYTES} MB; give fewer at once`)
      }
      file.size += bytes.length
      const handle = await open(file.path, 'a')
      try {
        await handle.appendFile(bytes)
      } finally {
        await handle.close()
      }
      return draft
    },

    readFiles,

    /** What the files hold, and what is wrong with those that cannot be read. */
    preview: async (draft: string): Promise<Draft> => {
      const files = (await readFiles(draft)).map(({ summary }) => summary)
      return { draft, files, ...columnsOf(files), rows: files.reduce((sum, { rows }) => sum + rows, 0) }
    },

    discard,

    /** Deletes what was given long ago and never became a batch. */
    tidy: (): void => dropOlderThan(ABANDONED_MS, folder),

    /** Deletes every draft of this process. */
    close: async (): Promise<void> => {
      await Promise.all([...drafts.keys()].map(discard))
    },
  }
}

export type Drafts = ReturnType<typeof openDrafts>
