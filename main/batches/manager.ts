import type { Model } from '../classifier/model.ts'
import { InputError, messageOf } from '../errors.ts'
import { sameModel } from '../models/models.ts'
import { activateBatch, type ActiveBatch, type BatchContext } from './active-batch.ts'
import type { Drafts } from './drafts.ts'
import { fillBatch } from './fill.ts'
import type { BatchItem } from './schemas.ts'

/** All batches in the store, several at once if asked. */
export const batchManager = (context: BatchContext, drafts: Drafts) => {
  const { store, models, emit } = context
  const active = new Map<number, { batch: ActiveBatch; end: Promise<void> }>()
  const ending = new Set<Promise<void>>()
  let closing = false

  const follow = (item: BatchItem, model: Model): void => {
    const batch = activateBatch(item, model, context)
    const end: Promise<void> = batch.ended
      // The store itself failed, so the end cannot be kept; whoever watches must still hear of it.
      .catch((error: unknown): BatchItem => ({ ...item, status: 'failed', error: messageOf(error) }))
      .then((ended) => {
        active.delete(item.id)
        if (ended !== null) emit('batch.ended', { batch: ended })
      })
      .finally(() => ending.delete(end))
    active.set(item.id, { batch, end })
    ending.add(end)
  }

  return {
    /** Makes a batch of a draft's files. @throws InputError where no file has the column or a row */
    start: async (draft: string, name: string, column: string | null): Promise<BatchItem> => {
      const files = await drafts.readFiles(draft)
      if (files.every(({ summary }) => summary.fault !== null)) throw new InputError('none of these files can be read')
      const model = await models.inUse()
      const filling = fillBatch(store, files, { name, column, model })
      // What is being stored when the app ends must be waited for; whether it fails is the caller's to hear.
      const settled: Promise<void> = filling.then(() => undefined, () => undefined).finally(() => ending.delete(settled))
      ending.add(settled)
      const item = await filling
      if (closing) return store.batches.finish(item.id, 'interrupted') ?? item
      follow(item, model)
      await drafts.discard(draft)
      return item
    },

    /** @throws InputError where the batch is not under way here */
    cancel: (id: number): void => {
      const running = active.get(id)
      if (running === undefined) throw new InputError(`batch ${id}: is not running`)
      running.batch.stop('cancelled')
    },

    /** @throws InputError where nothing is left to do, or it can no longer be the same */
    resume: async (id: number): Promise<BatchItem> => {
      const model = await sameModel(models, `batch ${id}`, store.batches.get(id).model)
      const before = active.get(id)
      if (before?.batch.isStopping() === true) await before.end
      const item = store.batches.takeOver(id)
      follow(item, model)
      return item
    },

    /** Can be undone by `restore`; one that runs is ended. */
    remove: (id: number): void => {
      active.get(id)?.batch.stop('cancelled')
      store.batches.remove(id)
    },

    restore: (id: number): BatchItem => store.batches.restore(id),

    /** Interrupts what runs; resolves when all have ended. */
    close: async (): Promise<void> => {
      closing = true
      active.forEach(({ batch }) => batch.stop('interrupted'))
      await Promise.all(ending)
    },
  }
}

export type BatchManager = ReturnType<typeof batchManager>
