import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table'
import type { OccupationItem } from '../../../main/contract.ts'
import { betaBy, spreadOf } from './rows.ts'

/** What the table of occupations can do: sort. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic, alphanumeric: sortFn_alphanumeric },
})

const helper = createColumnHelper<typeof features, OccupationItem>()

/** Figures begin with the greatest; what is unknown comes last in either direction. */
const FIGURE = { sortFn: 'basic', sortDescFirst: true, sortUndefined: 'last' } as const

/** The id of the column that holds a source's β. */
export const betaColumn = (source: string): string => `beta-${source}`

/**
 * The columns of the table: what they are sorted by.
 *
 * @param nameOf the title in the reader's language
 */
export const occupationColumns = (sources: readonly string[], nameOf: (title: OccupationItem['title']) => string) =>
  helper.columns([
    helper.accessor(({ title }) => nameOf(title), {
      id: 'title',
      sortFn: (a, b) => nameOf(a.original.title).localeCompare(nameOf(b.original.title)),
    }),
    helper.accessor('employment', { id: 'employment', ...FIGURE }),
    helper.accessor(({ wages }) => wages.mean ?? undefined, { id: 'wage', ...FIGURE }),
    helper.accessor(({ jobZone }) => jobZone ?? undefined, { id: 'jobZone', ...FIGURE }),
    ...sources.map((source) =>
      helper.accessor((item) => betaBy(item, source) ?? undefined, { id: betaColumn(source), ...FIGURE }),
    ),
    helper.accessor((item) => spreadOf(item, sources) ?? undefined, { id: 'spread', ...FIGURE }),
  ])
