import type { OccupationView, RunView } from '../../main/contract.ts'
import type { Moment } from './moment.ts'
import { bandsOf, divided, estimatesAt, type Estimate } from './series.ts'

/** By what occupations are ranked: displaced people, or their share of those employed at the start. */
export const MEASURES = ['people', 'share'] as const

export type Measure = (typeof MEASURES)[number]

/**
 * The occupations with the most people displaced until a moment beyond the run without AI, or with the greatest share
 * of those employed at the start; no more than so many, greatest first.
 *
 * @param isKnown leaves out what is no occupation of the dataset, such as new roles
 */
export const displacedOccupations = (
  view: Pick<OccupationView, 'series'> & Pick<RunView, 'run'>,
  isKnown: (code: string) => boolean,
  measure: Measure,
  most: number,
  moment: Moment,
): ({ key: string } & Estimate)[] => {
  const employed = new Map(bandsOf(view, 'employment_baseline', 'occupation').map(({ key, mean }) => [key, mean[0]]))
  return estimatesAt(view, 'cumulative_displaced_workers_difference', 'occupation', moment)
    .filter(({ key }) => isKnown(key))
    .flatMap(({ key, ...estimate }) => {
      if (measure === 'people') return [{ key, ...estimate }]
      const people = employed.get(key) ?? 0
      return people > 0 ? [{ key, ...divided(estimate, people) }] : []
    })
    .sort((a, b) => b.mean - a.mean)
    .slice(0, most)
}
