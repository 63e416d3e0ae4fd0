import type { Quantity } from '../metrics/quantity.ts'
import type { Ensemble } from './ensemble.ts'
import { quantile } from './quantile.ts'
import type { PackedQuantity } from './replicate.ts'

/** The quantiles that every band has. */
export const QUANTILES = { p05: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const

/**
 * A measured quantity over its steps: its mean over the replicates, the standard error of that mean, and the
 * quantiles of the replicates. `metric` is the quantity in the run, `metric_baseline` without AI, and
 * `metric_difference` the one less the other within each replicate.
 */
export interface SeriesBand extends Quantity, Record<keyof typeof QUANTILES, number[]> {
  mean: number[]
  standardError: number[]
}

/** A quantity as it is reported, and its value at a position of it in a replicate's values. */
interface Reported {
  quantity: PackedQuantity
  metric: string
  pick: (values: Float64Array, t: number) => number
}

/** What an ensemble of these quantities reports: each, and where it has a baseline, that and the difference. */
export const reported = function* (quantities: readonly PackedQuantity[]): Generator<Reported> {
  let offset = 0
  for (const quantity of quantities) {
    const { metric, length, hasBaseline } = quantity
    const scenario = offset
    const baseline = offset + length
    offset += hasBaseline ? 2 * length : length
    yield { quantity, metric, pick: (values, t) => values[scenario + t] }
    if (!hasBaseline) continue
    yield { quantity, metric: `${metric}_baseline`, pick: (values, t) => values[baseline + t] }
    yield {
      quantity,
      metric: `${metric}_difference`,
      pick: (values, t) => values[scenario + t] - values[baseline + t],
    }
  }
}

const bandOf = (ensemble: Ensemble, { quantity, metric, pick }: Reported): SeriesBand => {
  const { dimension, key, at, length } = quantity
  const count = ensemble.values.length
  const band: SeriesBand = {
    ...{ metric, dimension, key, at },
    ...{ mean: [], standardError: [], p05: [], p25: [], p50: [], p75: [], p95: [] },
  }
  const column = new Float64Array(count)
  for (let t = 0; t < length; t++) {
    let sum = 0
    for (let r = 0; r < count; r++) sum += column[r] = pick(ensemble.values[r], t)
    const mean = sum / count
    let squares = 0
    for (let r = 0; r < count; r++) squares += (column[r] - mean) ** 2
    band.mean.push(mean)
    band.standardError.push(count > 1 ? Math.sqrt(squares / (count - 1) / count) : 0)
    if (count > 1) column.sort()
    band.p05.push(quantile(column, QUANTILES.p05))
    band.p25.push(quantile(column, QUANTILES.p25))
    band.p50.push(quantile(column, QUANTILES.p50))
    band.p75.push(quantile(column, QUANTILES.p75))
    band.p95.push(quantile(column, QUANTILES.p95))
  }
  return band
}

/** The bands of the quantities that `wanted` admits, over the replicates that are in (at least one). */
export const bandsOf = (ensemble: Ensemble, wanted: (quantity: Quantity) => boolean = () => true): SeriesBand[] => {
  const bands: SeriesBand[] = []
  for (const one of reported(ensemble.quantities)) if (wanted(one.quantity)) bands.push(bandOf(ensemble, one))
  return bands
}
