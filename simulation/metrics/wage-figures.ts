import type { Trajectory } from '../model/trajectory.ts'
import { both, total, type Runs } from './beside.ts'
import type { Measured } from './quantity.ts'
import type { WageClasses } from './wage-classes.ts'

const QUANTILES = [
  { metric: 'wage_p10', share: 0.1 },
  { metric: 'wage_median', share: 0.5 },
  { metric: 'wage_p90', share: 0.9 },
]

const METRICS = [...QUANTILES.map(({ metric }) => metric), 'wage_mean', 'wage_gini']

/**
 * The wage of someone in the queue of everybody, linear between those in the middle of each place.
 *
 * @param wage of each place, ascending
 * @param upTo how many people stand at the places up to each, this included
 */
const wageAt = (wage: Float64Array, upTo: Float64Array, place: number): number => {
  const last = wage.length - 1
  const isEmpty = (a: number): boolean => upTo[a] === (a === 0 ? 0 : upTo[a - 1])
  const middle = (a: number): number => ((a === 0 ? 0 : upTo[a - 1]) + upTo[a]) / 2
  let [low, high] = [0, last]
  while (low < high) {
    const between = (low + high) >> 1
    if (upTo[between] < place) low = between + 1
    else high = between
  }
  const direction = middle(low) < place ? 1 : -1
  let next = low + direction
  while (next >= 0 && next <= last && isEmpty(next)) next += direction
  if (next < 0 || next > last) return wage[low]
  return wage[low] + ((wage[next] - wage[low]) * (place - middle(low))) / (middle(next) - middle(low))
}

/** One walk through the queue of those employed, from the lowest wage to the highest. */
interface Queue {
  people: number
  /** Σ_a m_a·w_a, what they earn in a year. */
  earned: number
  /** Σ_a m_a·w_a·c_a, the same weighted by how far back in the queue. */
  placed: number
}

/** @param upTo receives how many people stand at the places up to each, this included */
const queueUp = ({ wage, node, place }: WageClasses, employed: Float64Array, upTo: Float64Array): Queue => {
  let [people, earned, placed] = [0, 0, 0]
  for (let a = 0; a < wage.length; a++) {
    const m = employed[node[a]]
    const pay = m * wage[a]
    earned += pay
    placed += pay * (people + m / 2)
    people += m
    upTo[place[a]] = people
  }
  return { people, earned, placed }
}

/**
 * The figures of METRICS from those employed at each recorded step, row-major figures × steps; 0 while nobody is
 * employed.
 *
 * With the classes in ascending order, m_a people in each and c_a the middle of their places in the queue of all M,
 * the Gini coefficient is 2·Σ_a m_a·w_a·c_a/(M·Σ_a m_a·w_a) − 1. That the classes count every person once for each
 * twentieth changes none of the figures.
 */
const figures = (classes: WageClasses, { employment, nodes, steps }: Trajectory): Float64Array => {
  const out = new Float64Array(METRICS.length * steps)
  const places = (classes.place.at(-1) ?? -1) + 1
  const upTo = new Float64Array(places)
  const wage = new Float64Array(places)
  classes.place.forEach((place, a) => (wage[place] = classes.wage[a]))
  for (let t = 0; t < steps; t++) {
    const { people, earned, placed } = queueUp(classes, employment.subarray(t * nodes, (t + 1) * nodes), upTo)
    if (people === 0) continue
    const quantiles = QUANTILES.map(({ share }) => wageAt(wage, upTo, share * people))
    const gini = earned === 0 ? 0 : (2 * placed) / (people * earned) - 1
    ;[...quantiles, earned / people, gini].forEach((figure, f) => (out[f * steps + t] = figure))
  }
  return out
}

/**
 * The annual wages of those employed, beside the baseline: mean, 10th, 50th and 90th percentile, and the Gini
 * coefficient. Nothing where the dataset has no wages; nodes without wages are left out.
 *
 * A worker's rank in their occupation's distribution decides nothing in the model: who separates, is hired or is
 * trained is drawn without regard to it. So, given the number employed in each occupation, the wages of all are
 * Σ_i E_i × distribution of i, and need no individuals. An occupation's own distribution stays as it was: the model
 * moves people between occupations and says nothing of what scarcity does to pay.
 */
export const wageFigures = (classes: WageClasses, pair: Runs): Measured[] => {
  if (classes.wage.length === 0) return []
  const { steps } = pair.scenario
  const { scenario, baseline } = both(pair, (trajectory) => figures(classes, trajectory))
  return METRICS.map((metric, f) => {
    const figure = (values: Float64Array): Float64Array => values.subarray(f * steps, (f + 1) * steps)
    return total(metric, { scenario: figure(scenario), baseline: figure(baseline) })
  })
}
