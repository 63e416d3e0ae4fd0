import { useCallback, useEffect, useState } from 'react'
import { create } from 'zustand'
import { call } from '../client.ts'
import { useDatasets } from './dataset.ts'
import type { OccupationFacts, OccupationList, OccupationReading, Request } from '../../main/contract.ts'

interface OccupationStore {
  lists: Partial<Record<string, OccupationList>>
  /** Why a dataset's list could not be had, by its id. */
  errors: Partial<Record<string, unknown>>
  load: (dataset: string) => Promise<void>
}

/** Occupations of the datasets that were looked at. */
const useOccupationStore = create<OccupationStore>((set, get) => ({
  lists: {},
  errors: {},
  load: async (dataset) => {
    if (get().lists[dataset] !== undefined) return
    try {
      const list = await call('occupations.list', { dataset })
      set(({ lists, errors }) => ({ lists: { ...lists, [dataset]: list }, errors: { ...errors, [dataset]: undefined } }))
    } catch (error) {
      set(({ lists, errors }) => ({
        lists: { ...lists, [dataset]: undefined },
        errors: { ...errors, [dataset]: error },
      }))
    }
  },
}))

// Another dataset may come under the id of one that was removed.
useDatasets.subscribe(({ items }, before) => {
  if (items === null || items === before.items) return
  const { lists } = useOccupationStore.getState()
  const kept = Object.entries(lists).filter(([id]) => items.some((item) => item.id === id))
  if (kept.length < Object.keys(lists).length) useOccupationStore.setState({ lists: Object.fromEntries(kept) })
})

/** All occupations of a dataset, asked for once they are needed; nothing is asked for without a dataset. */
export const useOccupations = (
  dataset: string | undefined,
): { list: OccupationList | null; error: unknown; retry: () => void } => {
  const list = useOccupationStore(({ lists }) => (dataset === undefined ? undefined : lists[dataset])) ?? null
  const error = useOccupationStore(({ errors }) => (dataset === undefined ? undefined : errors[dataset])) ?? null
  const load = useOccupationStore((state) => state.load)
  const ask = useCallback(() => {
    if (dataset !== undefined) void load(dataset)
  }, [dataset, load])
  useEffect(ask, [ask])
  return { list, error, retry: ask }
}

interface Asked<T> {
  /** What was asked for; an answer to something else is not shown. */
  key: string
  value: T | null
  error: unknown
}

const useAnswer = <T>(key: string, ask: () => Promise<T>): { value: T | null; error: unknown; retry: () => void } => {
  const [answer, setAnswer] = useState<Asked<T>>({ key, value: null, error: null })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isWanted = true
    ask().then(
      (value) => isWanted && setAnswer({ key, value, error: null }),
      (error: unknown) => isWanted && setAnswer({ key, value: null, error }),
    )
    return () => {
      isWanted = false
    }
    // The key says everything that `ask` depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, tries])
  const isCurrent = answer.key === key
  return {
    value: isCurrent ? answer.value : null,
    error: isCurrent ? answer.error : null,
    retry: () => setTries(tries + 1),
  }
}

/** What is known of some occupations of a dataset, in the order asked for. */
export const useOccupationFacts = (
  dataset: string,
  codes: readonly string[],
): { facts: OccupationFacts[] | null; error: unknown; retry: () => void } => {
  const { value, error, retry } = useAnswer(JSON.stringify([dataset, ...codes]), () =>
    Promise.all(codes.map((code) => call('occupations.get', { dataset, code }))),
  )
  return { facts: value, error, retry }
}

/** How the model of exposure in use reads an occupation's description. */
export const useOccupationReading = (
  request: Request<'occupations.reading'>,
): { reading: OccupationReading | null; error: unknown; retry: () => void } => {
  const { value, error, retry } = useAnswer(JSON.stringify(request), () => call('occupations.reading', request))
  return { reading: value, error, retry }
}
