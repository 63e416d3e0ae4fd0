import { VisuallyHidden } from '@mantine/core'
import { useId, useMemo, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../../main/contract.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useNames } from '../../../i18n/names.ts'
import { useDeeper } from '../../../stores/deeper.ts'
import { useEditor } from '../../../stores/editor.ts'
import { defaultCurve, modelCurve } from '../defaults.ts'
import type { SectionProps } from '../Editor.tsx'
import { DEFAULT_ROW, FIELDS, ownOf, withoutOwn } from './cells.ts'
import { GridHead } from './GridHead.tsx'
import classes from './industries.module.css'
import { IndustryRow, type RowActions } from './IndustryRow.tsx'
import { moveByKey } from './keys.ts'
import { orderAfter, type Order } from './order.ts'
import { sizesOf } from './sizes.ts'
import type { CellActions, RowDrafts } from './use-cells.ts'
import type { Selection } from './use-selection.ts'

interface Props extends SectionProps {
  /** In the order of the rows. */
  industries: DatasetInfo['industries']
  order: Order | null
  onOrder: (order: Order) => void
  selection: Selection
  pointed: string | null
  onPoint: (row: string | null) => void
  drafts: Partial<Record<string, RowDrafts>>
  cells: CellActions
}

/** All industries with what is known of them and how they adopt, edited like a spreadsheet. */
export const IndustryGrid = (props: Props) => {
  const { scenario, dataset, industries, order, onOrder, selection, pointed, onPoint, drafts, cells } = props
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const help = useId()
  const edit = useEditor((state) => state.edit)
  const openDeeper = useDeeper((state) => state.open)
  const { toggle, set } = selection
  const rows = useMemo(() => industries.map(({ code }) => code), [industries])
  const [said, setSaid] = useState('')

  const actions = useMemo(
    (): RowActions => ({
      select: (row, isSelected, isRange) => toggle(row, isSelected, isRange, rows),
      point: onPoint,
      open: (key) => openDeeper({ kind: 'industry', key }),
      reset: (row) => edit(`adoption.reset.${row}`, (old) => withoutOwn(old, [row])),
    }),
    [rows, toggle, onPoint, openDeeper, edit],
  )
  const { source } = scenario.exposure
  const sizes = useMemo(() => sizesOf(dataset.industries, source, format), [dataset, source, format])

  const sort = (by: Order['by']): void =>
    onOrder(
      orderAfter(order, by, {
        ...{ industries: dataset.industries, scenario, titleOf: ({ title }) => names.local(title) },
        compare: new Intl.Collator(i18n.language).compare,
      }),
    )
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') set([])
    else moveByKey(event)
  }
  const onPaste = (event: ClipboardEvent): void => {
    const { target } = event
    if (!(target instanceof HTMLInputElement)) return
    const field = FIELDS.find((one) => one.field === target.dataset.column)?.field
    const row = target.closest('tr')?.dataset.row
    if (field === undefined || row === undefined) return
    const all = [DEFAULT_ROW, ...rows]
    if (!cells.paste(all.slice(all.indexOf(row)), field, event.clipboardData.getData('text/plain'))) return
    event.preventDefault()
    setSaid(t('industries.pasted'))
  }

  const fallback = defaultCurve(scenario)
  const span = { from: scenario.startYear, years: scenario.horizonYears }
  const shared = { ...span, cells, actions }
  return (
    <>
      <table
        role="grid"
        className={classes.grid}
        aria-label={t('industries.title')}
        aria-describedby={help}
        aria-multiselectable
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <GridHead
          order={order}
          onSort={sort}
          selected={selection.selected.length}
          all={rows.length}
          onSelectAll={(isSelected) => set(isSelected ? rows : [])}
        />
        <tbody>
          <IndustryRow
            {...shared}
            {...modelCurve(scenario)}
            row={DEFAULT_ROW}
            title={t('industries.all')}
            sizes={null}
            own={scenario.adoption.default}
            drafts={drafts[DEFAULT_ROW]}
            isSelected={false}
            isPointed={pointed === DEFAULT_ROW}
          />
          {industries.map(({ code, title }) => (
            <IndustryRow
              key={code}
              {...shared}
              {...fallback}
              row={code}
              title={names.local(title)}
              sizes={sizes.get(code) ?? null}
              own={ownOf(scenario, code)}
              drafts={drafts[code]}
              isSelected={selection.selected.includes(code)}
              isPointed={pointed === code}
            />
          ))}
        </tbody>
      </table>
      <p id={help} className={classes.help}>
        {t('industries.keys')}
      </p>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  )
}
