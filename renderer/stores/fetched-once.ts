import { useEffect } from 'react'
import { create, type StoreApi, type UseBoundStore } from 'zustand'

const KEPT = 8

interface Fetched<K, T> {
  /** Answers by what was asked about; a few of the last ones looked at. */
  values: Map<K, T>
  /** Why an answer could not be had. */
  errors: Map<K, unknown>
  load: (key: K) => Promise<void>
}

type UseFetchedOnce<K, T> = UseBoundStore<StoreApi<Fetched<K, T>>>

/** What never changes, so that it is fetched once. */
export const fetchedOnce = <K, T>(fetch: (key: K) => Promise<T>, kept = KEPT): UseFetchedOnce<K, T> => {
  const underWay = new Set<K>()
  return create<Fetched<K, T>>((set, get) => ({
    values: new Map(),
    errors: new Map(),
    load: async (key) => {
      if (get().values.has(key) || underWay.has(key)) return
      underWay.add(key)
      try {
        const value = await fetch(key)
        set(({ values, errors }) => ({
          values: new Map([...values, [key, value] as const].slice(-kept)),
          errors: new Map([...errors].filter(([failed]) => failed !== key)),
        }))
      } catch (error) {
        set(({ errors }) => ({ errors: new Map([...errors, [key, error]]) }))
      } finally {
        underWay.delete(key)
      }
    },
  }))
}

/** What such a store has, asked for once it is needed; nothing is asked for without a key. */
export const useFetched = <K, T>(
  useStore: UseFetchedOnce<K, T>,
  key: K | undefined,
): { value: T | undefined; error: unknown } => {
  const value = useStore(({ values }) => (key === undefined ? undefined : values.get(key)))
  const error = useStore(({ errors }) => (key === undefined ? null : (errors.get(key) ?? null)))
  const load = useStore((state) => state.load)
  useEffect(() => {
    if (key !== undefined) void load(key)
  }, [key, load])
  return { value, error }
}
