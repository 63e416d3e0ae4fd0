import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNumberProblem } from '../../../fields/use-number-problem.ts'
import { useFormat } from '../../../i18n/format.ts'
import { FIELD_LABELS, parseCell, type Field } from './cells.ts'
import type { Bounds } from '../../../fields/parse-number.ts'
import classes from './industries.module.css'
import type { CellActions } from './use-cells.ts'

interface Props {
  row: string
  title: string
  field: Field
  bounds: Bounds
  /** What the row sets itself; the fallback applies where it sets nothing. */
  value: number | undefined
  fallback: number
  /** What is typed, while it is. */
  draft: string | undefined
  actions: CellActions
}

/** A number of the grid: bold where the row sets it, quiet where it follows the default. */
export const ValueCell = ({ row, title, field, bounds, value, fallback, draft, actions }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const problemText = useNumberProblem()
  const id = useId()
  const before = useRef(value)
  const content = draft === undefined ? null : parseCell(draft, bounds)
  const error = content !== null && 'problem' in content ? problemText(content.problem, bounds) : null
  return (
    <td className={classes.cell}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        data-column={field}
        aria-label={t('industries.field', { field: t(FIELD_LABELS[field]), industry: title })}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : id}
        placeholder={format.plain(fallback)}
        value={draft ?? value ?? ''}
        onFocus={({ currentTarget }) => {
          before.current = value
          currentTarget.select()
        }}
        onMouseDown={(event) => {
          // As in a spreadsheet, the first click takes the whole cell.
          if (document.activeElement === event.currentTarget) return
          event.preventDefault()
          event.currentTarget.focus()
        }}
        onChange={({ currentTarget }) => actions.type(row, field, currentTarget.value, value)}
        onBlur={() => actions.leave(row, field)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft === undefined) return
          event.stopPropagation()
          actions.revert(row, field, before.current)
        }}
      />
      {error !== null && (
        <div id={id} role="alert" className={classes.cellError}>
          {error}
        </div>
      )}
    </td>
  )
}
