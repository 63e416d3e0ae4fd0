import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import type { SortingState } from '@tanstack/react-table'
import { useTranslation } from 'react-i18next'
import { useNames } from '../../i18n/names.ts'
import { betaColumn } from './columns.ts'
import classes from './occupations.module.css'

interface Props {
  sources: readonly string[]
  currency: string
  sorting: SortingState
  onSort: (column: string) => void
}

/** The headings of the table, each a button that sorts by its column. */
export const TableHead = ({ sources, currency, sorting, onSort }: Props) => {
  const { t } = useTranslation()
  const names = useNames()
  const columns = [
    { id: 'title', label: t('occupations.occupation'), help: '' },
    { id: 'employment', label: t('occupations.employment'), help: '' },
    { id: 'wage', label: t('occupations.meanWage'), help: t('occupations.wageHelp', { currency }) },
    { id: 'jobZone', label: t('occupations.jobZone'), help: t('occupations.jobZoneHelp') },
    ...sources.map((source) => ({
      id: betaColumn(source),
      label: names.source(source),
      help: names.sourceAbout(source),
    })),
    { id: 'spread', label: t('occupations.spread'), help: t('occupations.spreadHelp') },
  ]
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, label, help }) => {
          const order = sorting.find((one) => one.id === id)
          const Icon = order === undefined ? IconArrowsSort : order.desc ? IconArrowDown : IconArrowUp
          return (
            <th
              key={id}
              scope="col"
              title={help === '' ? undefined : help}
              aria-sort={order === undefined ? 'none' : order.desc ? 'descending' : 'ascending'}
            >
              <button
                type="button"
                className={classes.sort}
                aria-label={t('occupations.sortBy', { name: label })}
                onClick={() => onSort(id)}
              >
                {label} <Icon size={12} aria-hidden />
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
