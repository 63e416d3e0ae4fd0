import type { OccupationItem } from '../../../main/contract.ts'
import type { ChartTable } from '../../charts/chart.ts'
import { betaBy, spreadOf } from './rows.ts'

const orEmpty = (value: number | null): string | number => value ?? ''

/** Occupations with every digit, as they are shown: a row each, a column for the β of every source. */
export const tableOfOccupations = (
  items: readonly OccupationItem[],
  sources: readonly string[],
  titleOf: (title: OccupationItem['title']) => string,
): ChartTable => {
  const headings = ['code', 'title', 'major', 'employment', 'wage_mean', 'job_zone']
  const ids = [...headings, ...sources.map((source) => `beta_${source}`), 'spread']
  return {
    columns: ids.map((id) => ({ id, label: id })),
    rows: items.map((item) => [
      ...[item.code, titleOf(item.title), item.major, item.employment],
      ...[item.wages.mean, item.jobZone, ...sources.map((source) => betaBy(item, source)), spreadOf(item, sources)].map(orEmpty),
    ]),
  }
}
