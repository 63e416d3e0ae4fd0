import type { Model } from '../model/model.ts'
import { both, byKey, cumulative, type Both, type Runs } from './beside.ts'
import { nodeWeights } from './node-weights.ts'
import type { Dimension, Measured } from './quantity.ts'
import { ratios, weightedSums } from './sums.ts'
import type { WageClasses } from './wage-classes.ts'
import { WAGE_FIFTHS, wageFifths } from './wage-fifths.ts'

/** Every node's workers by the keys of one dimension, row-major keys × nodes; a node's shares sum to 1. */
interface Composition {
  dimension: Dimension
  keys: readonly string[]
  shares: Float64Array
}

const compositions = (model: Model, classes: WageClasses): Composition[] => {
  const fifths = wageFifths(model, classes)
  const demographics = model.dataset.demographics.map(({ dimension, categories, shares }) => ({
    dimension,
    keys: categories,
    shares: nodeWeights(model.dataset, shares),
  }))
  if (fifths === null) return demographics
  return [...demographics, { dimension: 'wage_fifth', keys: WAGE_FIFTHS, shares: fifths }]
}

/** The compositions one below the other. */
const joined = (compositions: readonly Composition[]): Float64Array => {
  const all = new Float64Array(compositions.reduce((length, { shares }) => length + shares.length, 0))
  let offset = 0
  for (const { shares } of compositions) {
    all.set(shares, offset)
    offset += shares.length
  }
  return all
}

const sharesOf = (unemployed: Float64Array, employed: Float64Array): Float64Array =>
  ratios(
    unemployed,
    unemployed.map((people, at) => people + employed[at]),
  )

/**
 * Who bears it, beside the baseline: the displaced, in each step and since step 0, the employed and the unemployment rate, by
 * the dataset's demographics and by fifth of all wages at the start.
 *
 * Assumption: an occupation's workers, its displaced and its unemployed have the composition of the data, whoever
 * comes and goes, and a new role's have its feeders'. So these figures say how occupations differ, not how people
 * within one do: not whether, say, the young are laid off first or hired last, which the model cannot tell.
 */
export const incidence = (model: Model, classes: WageClasses, pair: Runs): Measured[] => {
  const dimensions = compositions(model, classes)
  const shares = joined(dimensions)
  const displaced = both(pair, (trajectory) => weightedSums(trajectory.displaced, shares, model.nodes))
  const since = cumulative(pair, displaced)
  const employed = both(pair, ({ employment }) => weightedSums(employment, shares, model.nodes))
  const unemployed = both(pair, ({ unemployment }) => weightedSums(unemployment, shares, model.nodes))
  const unemployment: Both = {
    scenario: sharesOf(unemployed.scenario, employed.scenario),
    baseline: sharesOf(unemployed.baseline, employed.baseline),
  }
  let row = 0
  return dimensions.flatMap(({ dimension, keys }) => {
    const [from, to] = [row * pair.scenario.steps, (row + keys.length) * pair.scenario.steps]
    row += keys.length
    const ofDimension = ({ scenario, baseline }: Both): Both => ({
      scenario: scenario.subarray(from, to),
      baseline: baseline.subarray(from, to),
    })
    return [
      ...byKey('displaced_workers', dimension, keys, ofDimension(displaced)),
      ...byKey('cumulative_displaced_workers', dimension, keys, ofDimension(since)),
      ...byKey('employment', dimension, keys, ofDimension(employed)),
      ...byKey('unemployment_rate', dimension, keys, ofDimension(unemployment)),
    ]
  })
}
