import type { SeriesBand } from '../../simulation/ensemble/bands.ts'
import { differenceOf, shareChances, type Outcome } from '../../simulation/ensemble/difference.ts'
import { replicateNumbers } from '../../simulation/ensemble/ensemble.ts'
import { isHeadline } from '../../simulation/ensemble/figures.ts'
import { yearSteps, type Quantity } from '../../simulation/metrics/quantity.ts'
import { lastStep, STEPS_PER_YEAR, yearOfStep } from '../../simulation/scenario/time.ts'
import { InputError } from '../errors.ts'
import type { StoredRun } from '../store/runs.ts'
import type { Store } from '../store/store.ts'
import type { ComparedFigure, Comparison } from './schemas.ts'

/** A run with what its replicates found. */
interface Found extends StoredRun {
  numbers: number[]
  steps: number[]
  years: number[]
  /** Bands of the headline quantities, by `nameOf`. */
  bands: Map<string, SeriesBand>
  /** Each replicate's values by the year, by `nameOf`; empty for old runs. */
  figures: Map<string, Float64Array>
}

const nameOf = ({ metric, dimension, key }: Omit<Quantity, 'at'>): string => [metric, dimension, key].join(' ')

/** Shares, which mean the same in labour markets of any size. */
const SHARES = new Set(['unemployment_rate', 'long_term_unemployment_rate', 'vacancy_rate', 'wage_gini'])

const foundBy = (store: Store, id: number): Found => {
  const run = store.runs.get(id)
  const { item, scenario, firstStep } = run
  if (firstStep === null) throw new InputError(`run ${id}: has no result; compare runs that have ended with one`)
  const steps = yearSteps(lastStep(scenario.horizonYears))
  const bands = store.series.list(id, item.replicatesDone).filter(isHeadline)
  return {
    ...run,
    numbers: replicateNumbers(item.replicatesDone, item.failures),
    steps,
    years: steps.map((step) => yearOfStep(scenario.startYear, step)),
    bands: new Map(bands.map((band) => [nameOf(band), band])),
    figures: new Map(store.replicateFigures.list(id).map((figure) => [nameOf(figure), figure.values])),
  }
}

/** The position in a run's years of the one that is nearest to a year, if it is less than a step away. */
const placeOf = ({ years }: Found, year: number): number | null => {
  const distances = years.map((other) => Math.abs(other - year))
  const nearest = distances.indexOf(Math.min(...distances))
  return distances[nearest] < 1 / STEPS_PER_YEAR ? nearest : null
}

const estimateOf = ({ steps, firstStep }: Found, band: SeriesBand, place: number) => {
  const t = band.at === 'years' ? place : steps[place] - (firstStep ?? 0)
  return {
    ...{ mean: band.mean[t], standardError: band.standardError[t] },
    ...{ p05: band.p05[t], p25: band.p25[t], p50: band.p50[t], p75: band.p75[t], p95: band.p95[t] },
  }
}

const outcomeOf = (found: Found, name: string, place: number, { mean, standardError }: Pick<Outcome, 'mean' | 'standardError'>): Outcome => {
  const { numbers, years } = found
  const values = found.figures.get(name)
  return {
    ...{ replicates: numbers, mean, standardError },
    values: values === undefined ? null : numbers.map((_, r) => values[r * years.length + place]),
  }
}

const compareFigure = (all: readonly Found[], places: readonly (number | null)[][], band: SeriesBand): ComparedFigure => {
  const { metric, dimension, key } = band
  const name = nameOf(band)
  const [reference] = all
  const isSameMarket = (run: Found): boolean => run.item.datasetId === reference.item.datasetId
  const runs = all.map((run, r) => {
    const own = dimension === 'industry' && !isSameMarket(run) ? undefined : run.bands.get(name)
    return places[r].map((place) => (place === null || own === undefined ? null : estimateOf(run, own, place)))
  })
  const differences = all.map((run, r) => {
    const areComparable = SHARES.has(metric) || isSameMarket(run)
    const arePaired = shareChances(
      { datasetHash: run.item.datasetHash, scenario: run.scenario },
      { datasetHash: reference.item.datasetHash, scenario: reference.scenario },
    )
    return places[r].map((place, year) => {
      const [own, first] = [runs[r][year], runs[0][year]]
      if (place === null || own === null || first === null || !areComparable) return null
      const against = outcomeOf(reference, name, year, first)
      const isSameRun = run.item.id === reference.item.id
      return differenceOf(isSameRun ? against : outcomeOf(run, name, place, own), against, arePaired)
    })
  })
  return { metric, dimension, key, runs, differences }
}

/**
 * Sets runs beside one another in the years of the first: headline quantities and their differences to it.
 * Counts of people are compared on the same dataset alone.
 * @throws InputError where a run has no result
 */
export const compareRuns = (store: Store, ids: readonly number[]): Comparison => {
  const all = ids.map((id) => foundBy(store, id))
  const [reference] = all
  const places = all.map((run) => reference.years.map((year) => placeOf(run, year)))
  return {
    ids: [...ids],
    years: reference.years,
    figures: [...reference.bands.values()].map((band) => compareFigure(all, places, band)),
  }
}
