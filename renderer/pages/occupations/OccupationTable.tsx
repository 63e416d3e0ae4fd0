import { useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { OccupationItem, OccupationList } from '../../../main/contract.ts'
import { useNames } from '../../i18n/names.ts'
import { useOccupationSearch } from '../../stores/occupation-search.ts'
import { features, occupationColumns } from './columns.ts'
import { OccupationRow } from './OccupationRow.tsx'
import classes from './occupations.module.css'
import { TableHead } from './TableHead.tsx'

const ROW_HEIGHT = 40
/** Rows drawn beyond what is seen, so that the next one can be reached by key. */
const BEYOND = 6

interface Props {
  list: OccupationList
  /** Those that are shown, and every source in the reader's order. */
  items: OccupationItem[]
  sources: string[]
  /** Holds the items in the order in which they are shown. */
  order: RefObject<OccupationItem[]>
}

/** Occupations as rows that can be sorted by every column; only those in sight are drawn. */
export const OccupationTable = ({ list, items, sources, order }: Props) => {
  const { t, i18n } = useTranslation()
  const names = useNames()
  const sorting = useOccupationSearch((state) => state.sorting)
  const sort = useOccupationSearch((state) => state.sort)
  const keepOffset = useOccupationSearch((state) => state.keepOffset)
  const scroller = useRef<HTMLDivElement>(null)
  const columns = useMemo(
    () => occupationColumns(sources, names.local),
    // Titles change with the language alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sources, i18n.language],
  )
  const table = useTable({
    features,
    columns,
    data: items,
    getRowId: ({ code }) => code,
    state: { sorting },
    onSortingChange: (next) => sort(typeof next === 'function' ? next(sorting) : next),
    enableSortingRemoval: false,
  })
  const { rows } = table.getRowModel()
  useEffect(() => {
    order.current = rows.map(({ original }) => original)
  }, [rows, order])

  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns goes to no memoised part
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND,
    initialOffset: () => useOccupationSearch.getState().offset,
  })
  const shown = virtual.getVirtualItems()
  const above = shown.at(0)?.start ?? 0
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)

  useEffect(() => {
    // What is sought or sorted anew is read from its beginning.
    if (useOccupationSearch.getState().offset === 0) scroller.current?.scrollTo(0, 0)
  }, [items, sorting])

  const walk = useCallback((event: KeyboardEvent<HTMLElement>, place: number): void => {
    const next = { ArrowDown: place + 1, ArrowUp: place - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    scroller.current?.querySelector<HTMLElement>(`[data-place="${next}"] a`)?.focus()
  }, [])

  return (
    <div
      ref={scroller}
      className={classes.scroller}
      onScroll={({ currentTarget }) => keepOffset(currentTarget.scrollTop)}
    >
      <table className={classes.table} aria-label={t('occupations.title')} aria-rowcount={rows.length + 1}>
        <colgroup>
          <col className={classes.titleColumn} />
          <col className={classes.figureColumn} />
          <col className={classes.figureColumn} />
          <col className={classes.narrowColumn} />
          {sources.map((source) => (
            <col key={source} className={classes.figureColumn} />
          ))}
          <col className={classes.narrowColumn} />
        </colgroup>
        <TableHead
          sources={sources}
          currency={list.currency}
          sorting={sorting}
          onSort={(id) => table.getColumn(id)?.toggleSorting()}
        />
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {shown.map(({ index }) => (
            <OccupationRow
              key={rows[index].id}
              item={rows[index].original}
              dataset={list.dataset}
              sources={sources}
              place={index}
              onKeyDown={walk}
            />
          ))}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  )
}
