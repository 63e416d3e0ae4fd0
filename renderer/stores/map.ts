import { useEffect } from 'react'
import { create } from 'zustand'
import { call } from '../client.ts'
import type { DatasetInfo } from '../../main/contract.ts'
import type { MapLayout, MapPlan } from '../results/map-layout.ts'

/** A dataset's occupations in places of their own, and the moves that join them, by position. */
export interface OccupationMap extends MapLayout {
  links: MapPlan['links']
}

interface MapStore {
  maps: Partial<Record<string, OccupationMap>>
  errors: Partial<Record<string, unknown>>
  load: (dataset: DatasetInfo) => Promise<void>
}

const laidOut = (plan: MapPlan): Promise<MapLayout> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../results/map-layout.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<MapLayout>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = ({ message }) => {
      worker.terminate()
      reject(new Error(message))
    }
    worker.postMessage(plan)
  })

/** Maps of datasets, each laid out once. */
export const useMaps = create<MapStore>((set, get) => {
  const underWay = new Set<string>()
  return {
    maps: {},
    errors: {},
    load: async ({ id, occupations }) => {
      if (get().maps[id] !== undefined || underWay.has(id)) return
      underWay.add(id)
      try {
        const { from, to, probability } = await call('dataset.network', { id })
        const links = from.map((source, e) => ({ source, target: to[e], weight: probability[e] }))
        const nodes = occupations.map(({ employment, major }) => ({ size: employment, group: major ?? '' }))
        const layout = await laidOut({ nodes, links })
        set(({ maps }) => ({ maps: { ...maps, [id]: { ...layout, links } } }))
      } catch (error) {
        set(({ errors }) => ({ errors: { ...errors, [id]: error } }))
      } finally {
        underWay.delete(id)
      }
    },
  }
})

/** The map of a dataset, asked for once it is needed. */
export const useMap = (dataset: DatasetInfo): { map: OccupationMap | undefined; error: unknown } => {
  const map = useMaps(({ maps }) => maps[dataset.id])
  const error = useMaps(({ errors }) => errors[dataset.id]) ?? null
  const load = useMaps((state) => state.load)
  useEffect(() => void load(dataset), [dataset, load])
  return { map, error }
}
