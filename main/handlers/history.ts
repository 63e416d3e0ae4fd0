import { methods } from '../contract.ts'
import type { historyMethods } from '../contract/history.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

/** Single texts that were classified before. */
export const historyHandlers = ({ store }: HandlerContext): HandlersOf<keyof typeof historyMethods> => ({
  'history.list': ({ words, ...range }) => ({
    ...store.classifications.page(words, range),
    total: store.classifications.count(),
  }),
  'history.get': ({ id }) => {
    const { text, result } = store.classifications.get(id)
    // An earlier version may have kept less than this one shows; the text can then be read anew.
    return { text, result: methods['classify.text'].response.safeParse(result).data ?? null }
  },
  'history.delete': ({ ids }) => {
    store.classifications.remove(ids)
    return {}
  },
  'history.restore': ({ ids }) => {
    store.classifications.restore(ids)
    return {}
  },
  'history.clear': () => ({ ids: store.classifications.clear() }),
})
