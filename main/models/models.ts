import { bundledModel, modelInFolder, type Model } from '../classifier/model.ts'
import { InputError, messageOf } from '../errors.ts'
import type { Store } from '../store/store.ts'
import type { StoredModel } from '../store/models.ts'
import { readCard, type ModelFolders } from './folders.ts'
import { BUNDLED_MODEL, type ModelItem, type OwnCard } from './schemas.ts'

const EXPOSURE_CLASSES = ['E0', 'E1', 'E2']

const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** The figures that the list shows of a model. */
const figuresOf = ({ rows, heldOut: { after }, published }: OwnCard) => ({
  rows: rows.training + rows.validation + rows.heldOut,
  accuracy: after?.accuracy ?? null,
  macroF1: after?.macroF1 ?? null,
  published: published === null ? null : meanOf([published.after.people, published.after.gpt4]),
})

const UNKNOWN = { rows: null, accuracy: null, macroF1: null, published: null }

/**
 * The bundled model and the analyst's own, whose folders lie beside the store. A folder that is broken is named in the
 * list and cannot be used; nothing else depends on it.
 */
export const openModels = (store: Store, folders: ModelFolders, readBundled: () => Promise<Model> = bundledModel) => {
  /** A folder that another program or another computer put there joins the list. */
  const adopt = (): void => {
    const known = new Set(store.models.ids())
    for (const id of folders.ids().filter((one) => !known.has(one))) {
      try {
        const { name, createdAt } = readCard(folders.of(id))
        store.models.add(id, name, createdAt)
      } catch {
        // It has no card, so its folder's name must do; the list says what is wrong with it.
        store.models.add(id, id)
      }
    }
  }

  const own = (stored: StoredModel): ModelItem => {
    const { id, name, createdAt, isInUse } = stored
    try {
      const card = readCard(folders.of(id))
      return { id, name, kind: card.kind, classes: card.classes, createdAt, isInUse, fault: null, ...figuresOf(card) }
    } catch (error) {
      return { id, name, kind: 'classes', classes: [], createdAt, isInUse, fault: messageOf(error), ...UNKNOWN }
    }
  }

  const get = async (id: string): Promise<Model> => {
    if (id === BUNDLED_MODEL) return readBundled()
    const { name } = store.models.get(id)
    return modelInFolder(folders.of(id), { id, name })
  }

  /** The model in use that can be used; null where it is the bundled one. */
  const ownInUse = (): ModelItem | null => {
    const used = store.models.list().find(({ isInUse }) => isInUse)
    if (used === undefined) return null
    const item = own(used)
    return item.fault === null ? item : null
  }

  return {
    get,

    /** The bundled one first, then the analyst's own, newest first. */
    list: (): ModelItem[] => {
      adopt()
      const items = store.models.list().map(own)
      const bundled: ModelItem = {
        ...{ id: BUNDLED_MODEL, name: '', kind: 'bundled', classes: EXPOSURE_CLASSES, createdAt: null, fault: null },
        ...{ ...UNKNOWN, isInUse: ownInUse() === null },
      }
      return [bundled, ...items]
    },

    card: (id: string): OwnCard => readCard(folders.of(store.models.get(id).id)),

    /** The model that reads texts; the bundled one where the analyst's choice is broken. */
    inUse: (): Promise<Model> => get(ownInUse()?.id ?? BUNDLED_MODEL),

    /** The model that says how exposed work is: the one in use, or the bundled one where that has other classes. */
    exposureInUse: (): Promise<Model> => {
      const used = ownInUse()
      return get(used === null || used.kind === 'classes' ? BUNDLED_MODEL : used.id)
    },

    /** @throws InputError where the model is broken */
    use: async (id: string): Promise<void> => {
      await get(id)
      store.models.use(id === BUNDLED_MODEL ? null : id)
    },

    rename: (id: string, name: string): void => store.models.rename(id, name),
    remove: (id: string): void => store.models.remove(id),
    restore: (id: string): void => store.models.restore(id),

    /** Puts a trained model that lies in a folder of that id into the list. */
    add: (id: string, name: string): void => void store.models.add(id, name),

    /** Where a new model's files go. */
    folderOf: (id: string): string => folders.of(id),

    /** Deletes for good what was deleted long ago, and drafts. */
    tidy: (): void => {
      for (const id of store.models.old()) {
        try {
          folders.drop(id)
          store.models.drop(id)
        } catch {
          // Another program has it open, perhaps; the next start tries again.
        }
      }
      folders.tidy()
      store.corrections.tidy()
    },
  }
}

export type Models = ReturnType<typeof openModels>

/** The model that a batch or a run was begun with. @throws InputError where it is gone or no longer the same */
export const sameModel = async (
  models: Pick<Models, 'get'>,
  what: string,
  model: { id: string; fingerprint: string },
): Promise<Model> => {
  const found = await models.get(model.id).catch(() => null)
  if (found?.reference.fingerprint === model.fingerprint) return found
  throw new InputError(`${what}: was begun with another classifier, or with one that is gone; start it anew`)
}
