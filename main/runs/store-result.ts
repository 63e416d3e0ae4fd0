import { edgesOf } from '../../simulation/dataset/network.ts'
import type { Network } from '../../simulation/dataset/types.ts'
import type { Store } from '../store/store.ts'
import type { PackedResult } from '../workers/simulate.ts'
import { packedBands } from './packed-series.ts'

/** Stores what a run found; the caller makes it one transaction with the run's end. */
export const storeResult = (store: Store, id: number, network: Network, result: PackedResult): void => {
  const { codes, nodes, careers, figures } = result
  const series = packedBands(result.series)
  const edges = edgesOf(network)
  store.series.insert(
    id,
    series.filter(({ dimension }) => dimension !== 'occupation'),
  )
  store.occupationSeries.insert(
    id,
    series.filter(({ dimension }) => dimension === 'occupation'),
  )
  store.replicateFigures.insert(id, figures)
  store.nodes.insert(id, codes)
  store.nodeValues.insert(id, nodes)
  store.flows.insert(id, {
    from: Int32Array.from(edges, ({ from }) => from),
    to: Int32Array.from(edges, ({ to }) => to),
    workers: Float32Array.from(nodes.scenario.flows),
    baseline: Float32Array.from(nodes.baseline.flows),
  })
  store.careers.insert(id, careers)
}
