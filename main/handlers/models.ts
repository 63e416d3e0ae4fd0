import type { Drafts } from '../batches/drafts.ts'
import type { correctionMethods } from '../contract/corrections.ts'
import type { modelMethods } from '../contract/models.ts'
import { InputError } from '../errors.ts'
import { correctionsCsv, importCorrections } from '../models/correction-files.ts'
import {
  describeProblem,
  labelledRows,
  summaryOf,
  usableRows,
  type LabelColumns,
  type LabelledText,
} from '../models/labelled-rows.ts'
import type { Models } from '../models/models.ts'
import { BUNDLED_MODEL } from '../models/schemas.ts'
import type { TrainingManager } from '../models/training.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

/** The analyst's own labels and models. */
export const modelHandlers = (
  { store }: HandlerContext,
  { models, drafts, trainings }: { models: Models; drafts: Drafts; trainings: TrainingManager },
): HandlersOf<keyof typeof modelMethods | keyof typeof correctionMethods> => {
  const rowsOf = async (draft: string, columns: LabelColumns): Promise<LabelledText[]> =>
    labelledRows(await drafts.readFiles(draft), columns)

  return {
    'corrections.list': ({ words, label, ...range }) => ({
      ...store.corrections.page({ words, label }, range),
      counts: store.corrections.counts(),
    }),
    'corrections.of': ({ texts }) => store.corrections.of(texts),
    'corrections.set': (correction) => store.corrections.set(correction, store.settings.get().analyst),
    'corrections.undo': ({ ids }) => store.corrections.undo(ids),
    'corrections.delete': ({ ids }) => {
      store.corrections.remove(ids)
      return {}
    },
    'corrections.restore': ({ ids }) => {
      store.corrections.restore(ids)
      return {}
    },
    'corrections.import': async ({ draft, columns }) => {
      const found = importCorrections(store, await rowsOf(draft, columns), store.settings.get().analyst)
      await drafts.discard(draft)
      return found
    },
    'corrections.export': () => ({ csv: correctionsCsv(store.corrections.list()) }),
    'models.list': () => models.list(),
    'models.card': ({ id }) => models.card(id),
    'models.use': async ({ id }) => {
      await models.use(id)
      return models.list()
    },
    'models.rename': ({ id, name }) => {
      models.rename(id, name)
      return models.list()
    },
    'models.delete': ({ id }) => {
      if (id === BUNDLED_MODEL) throw new InputError('the model that came with Workshift cannot be deleted')
      models.remove(id)
      return models.list()
    },
    'models.restore': ({ id }) => {
      models.restore(id)
      return models.list()
    },
    'models.checkTable': async ({ draft, columns }) => summaryOf(await rowsOf(draft, columns)),
    'models.train': async ({ draft, columns, name, seed, epochs }) => {
      const given = await rowsOf(draft, columns)
      const summary = summaryOf(given)
      if (summary.problem !== null) throw new InputError(`column ${columns.label}: ${describeProblem(summary.problem)}`)
      const kind = summary.isExposure ? 'exposure' : 'classes'
      const training = await trainings.start({ kind, name, rows: usableRows(given), leftOut: summary.leftOut, seed, epochs })
      await drafts.discard(draft)
      return training
    },
    'models.adapt': ({ name, seed }) => trainings.adapt(name, seed),
    'models.training': () => ({ training: trainings.state() }),
    'models.stop': ({ keep }) => {
      trainings.stop(keep)
      return {}
    },
    'models.dismiss': () => {
      trainings.dismiss()
      return {}
    },
  }
}
