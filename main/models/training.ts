import { randomUUID } from 'node:crypto'
import type { Emit } from '../contract.ts'
import { InputError, messageOf } from '../errors.ts'
import type { Store } from '../store/store.ts'
import type { LabelledText } from './labelled-rows.ts'
import type { Models } from './models.ts'
import type { OwnCard, TrainingState } from './schemas.ts'
import { trainInBackground, type BackgroundTraining } from './threads.ts'

/** Fewer corrections teach nothing. */
export const LEAST_CORRECTIONS = 5

/** What a model is made from. */
export interface NewModel {
  kind: OwnCard['kind']
  name: string
  rows: LabelledText[]
  leftOut: number
  seed: number
  epochs: number | null
}

/** What trainings need of the application. */
export interface TrainingContext {
  store: Store
  models: Models
  emit: Emit
}

/** Training in the background, one model at a time. */
export const trainingManager = ({ store, models, emit }: TrainingContext) => {
  let state: TrainingState | null = null
  let active: BackgroundTraining | null = null

  const change = (changes: Partial<TrainingState>): void => {
    if (state === null) return
    state = { ...state, ...changes }
    emit('training.changed', { training: state })
  }

  const start = async ({ kind, name, ...what }: NewModel): Promise<TrainingState> => {
    if (active !== null) throw new InputError(`“${state?.name ?? ''}” is being trained; wait for it, or stop it`)
    const base = await models.exposureInUse()
    const createdAt = new Date().toISOString()
    const id = `${createdAt.slice(0, 10)}-${randomUUID().slice(0, 8)}`
    const begun: TrainingState = {
      ...{ id, name, kind, status: 'preparing', epochs: 0, history: [] },
      ...{ secondsLeft: null, isStopping: false, error: null },
    }
    state = begun
    const training = trainInBackground(
      { kind, name, createdAt, ...what, base: { reference: base.reference, folder: base.folder }, folder: models.folderOf(id) },
      (news) => {
        if (state?.id !== id) return
        if (news.what === 'begun') change({ status: 'running', epochs: news.epochs })
        else if (news.what === 'judging') change({ status: 'judging', secondsLeft: null })
        else change({ history: [...state.history, news.epoch], secondsLeft: news.secondsLeft })
      },
    )
    let isDiscarded = false
    active = {
      ...training,
      discard: () => {
        isDiscarded = true
        training.discard()
      },
    }
    training.ended
      .then(() => {
        models.add(id, name)
        return { status: 'done' } as const
      })
      .catch((error: unknown) =>
        isDiscarded ? ({ status: 'discarded' } as const) : ({ status: 'failed', error: messageOf(error) } as const),
      )
      .then((end) => {
        active = null
        change({ ...end, secondsLeft: null, isStopping: false })
      })
      .catch(() => undefined)
    return begun
  }

  return {
    /** The name of the model that is being trained, if one is. */
    underWay: (): string[] => (active === null || state === null ? [] : [state.name]),

    /** The training under way, or the last one until it is dismissed. */
    state: (): TrainingState | null => state,

    /** Goes on training the model of exposure in use with all corrections. @throws InputError where there are too few */
    adapt: (name: string, seed: number): Promise<TrainingState> => {
      const rows = store.corrections.list().map(({ text, label }) => ({ text, label }))
      if (rows.length < LEAST_CORRECTIONS) {
        throw new InputError(`${rows.length} corrections are too few to learn from; correct ${LEAST_CORRECTIONS} at least`)
      }
      return start({ kind: 'adapted', name, rows, leftOut: 0, seed, epochs: null })
    },

    start,

    /** @param keep the best so far; otherwise nothing is kept. @throws InputError where none is under way */
    stop: (keep: boolean): void => {
      if (active === null) throw new InputError('no model is being trained')
      if (keep) {
        active.stop()
        change({ isStopping: true })
      } else active.discard()
    },

    /** Forgets a training that has ended; its model stays in the list. */
    dismiss: (): void => {
      if (active === null) state = null
    },

    /** Ends what is under way; nothing of it is kept. */
    close: async (): Promise<void> => {
      const ending = active
      ending?.discard()
      await ending?.ended.catch(() => undefined)
    },
  }
}

export type TrainingManager = ReturnType<typeof trainingManager>
