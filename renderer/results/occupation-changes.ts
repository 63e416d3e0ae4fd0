import type { OccupationView, RunView } from '../../main/contract.ts'
import type { Moment } from './moment.ts'
import { estimatesAt, type Estimate } from './series.ts'

/** Which occupations to show: those that gain and those that lose most, or either. */
export const CHANGES = ['both', 'gains', 'losses'] as const

export type Changes = (typeof CHANGES)[number]

/**
 * Occupations by what AI changes in the number of their employed until then, greatest gain first: no more than so
 * many; of both kinds, half of each as far as there are so many.
 *
 * @param isKnown leaves out what is no occupation of the dataset, such as new roles
 */
export const occupationChanges = (
  view: Pick<OccupationView, 'series'> & Pick<RunView, 'run'>,
  isKnown: (code: string) => boolean,
  which: Changes,
  most: number,
  moment: Moment,
): ({ key: string } & Estimate)[] => {
  const all = estimatesAt(view, 'employment_difference', 'occupation', moment)
    .filter(({ key }) => isKnown(key))
    .sort((a, b) => b.mean - a.mean)
  const gains = all.filter(({ mean }) => mean > 0)
  const losses = all.filter(({ mean }) => mean < 0)
  const half = Math.floor(most / 2)
  const gaining = which === 'gains' ? most : which === 'losses' ? 0 : Math.max(half, most - losses.length)
  const shown = gains.slice(0, gaining)
  const losing = which === 'gains' ? 0 : most - shown.length
  return [...shown, ...losses.slice(Math.max(0, losses.length - losing))]
}
