import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './industries.module.css'
import type { Column, Order } from './order.ts'

/** The columns that the grid can be sorted by, with what they are called and counted in. */
const COLUMNS = [
  { by: 'title', label: 'industries.industry', unit: null },
  { by: 'employment', label: 'industries.employment', unit: 'industries.people' },
  { by: 'exposure', label: 'industries.exposure', unit: 'industries.mean' },
  { by: 'startYear', label: 'industries.start', unit: 'industries.year' },
  { by: 'durationYears', label: 'industries.duration', unit: 'industries.years' },
  { by: 'ceiling', label: 'industries.ceiling', unit: 'industries.share' },
] as const satisfies { by: Column; label: string; unit: string | null }[]

interface Props {
  order: Order | null
  onSort: (by: Column) => void
  selected: number
  all: number
  onSelectAll: (isSelected: boolean) => void
}

/** The headings of the grid: select all, and sort by each column. */
export const GridHead = ({ order, onSort, selected, all, onSelectAll }: Props) => {
  const { t } = useTranslation()
  return (
    <thead>
      <tr>
        <th className={classes.check}>
          <Checkbox
            size="xs"
            aria-label={t('industries.selectAll')}
            checked={selected > 0 && selected === all}
            indeterminate={selected > 0 && selected < all}
            onChange={({ currentTarget }) => onSelectAll(currentTarget.checked)}
          />
        </th>
        {COLUMNS.map(({ by, label, unit }) => {
          const isOrder = order?.by === by
          const Icon = isOrder ? (order.isDescending ? IconArrowDown : IconArrowUp) : IconArrowsSort
          return (
            <th
              key={by}
              scope="col"
              data-by={by}
              aria-sort={isOrder ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" aria-label={t('industries.sortBy', { name: t(label) })} onClick={() => onSort(by)}>
                {t(label)}
                <Icon size={12} aria-hidden />
              </button>
              {unit !== null && <small>{t(unit)}</small>}
            </th>
          )
        })}
        <th scope="col">{t('industries.curve')}</th>
        <td />
      </tr>
    </thead>
  )
}
