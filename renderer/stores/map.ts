import { call } from '../client.ts'
import type { DatasetInfo } from '../../main/contract.ts'
import type { MapLayout, MapPlan } from '../results/map-layout.ts'
import { fetchedOnce } from './fetched-once.ts'

/** A dataset's occupations in places of their own, and the moves that join them, by position. */
export interface OccupationMap extends MapLayout {
  links: MapPlan['links']
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
export const useMaps = fetchedOnce(async ({ id, occupations }: DatasetInfo): Promise<OccupationMap> => {
  const { from, to, probability } = await call('dataset.network', { id })
  const links = from.map((source, e) => ({ source, target: to[e], weight: probability[e] }))
  const nodes = occupations.map(({ employment, major }) => ({ size: employment, group: major ?? '' }))
  return { ...(await laidOut({ nodes, links })), links }
})
