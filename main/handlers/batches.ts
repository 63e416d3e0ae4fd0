import type { Drafts } from '../batches/drafts.ts'
import type { Exports } from '../batches/exports.ts'
import type { BatchManager } from '../batches/manager.ts'
import type { batchMethods } from '../contract/batches.ts'
import type { ExportTask } from '../workers/export-batch.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

/** Characters of a description that a page of rows shows. */
const SHOWN_CHARACTERS = 400

/** Thousands of descriptions at once. */
export const batchHandlers = (
  { store }: HandlerContext,
  { batches, drafts, exports }: { batches: BatchManager; drafts: Drafts; exports: Exports<ExportTask> },
): HandlersOf<keyof typeof batchMethods> => ({
  'batches.upload': async ({ bytes, ...piece }) => ({
    draft: await drafts.receive({ ...piece, bytes: Buffer.from(bytes, 'base64') }),
  }),
  'batches.read': ({ draft }) => drafts.preview(draft),
  'batches.discard': async ({ draft }) => {
    await drafts.discard(draft)
    return {}
  },
  'batches.start': ({ draft, name, column }) => batches.start(draft, name, column),
  'batches.cancel': ({ id }) => {
    batches.cancel(id)
    return {}
  },
  'batches.resume': ({ id }) => batches.resume(id),
  'batches.list': () => store.batches.list(),
  'batches.get': ({ id, ...page }) => ({
    batch: store.batches.get(id),
    rows: store.batchRows.page(id, page, SHOWN_CHARACTERS),
  }),
  'batches.delete': ({ id }) => {
    batches.remove(id)
    return {}
  },
  'batches.restore': ({ id }) => batches.restore(id),
  'batches.export': ({ id, format }) => {
    const { columns, model } = store.batches.get(id)
    return exports.write((file) => ({ storePath: store.path, batchId: id, columns, classes: model.classes, format, file }))
  },
  'batches.exported': async ({ file, offset }) => {
    const { bytes, isLast } = await exports.read(file, offset)
    return { bytes: bytes.toString('base64'), isLast }
  },
})
