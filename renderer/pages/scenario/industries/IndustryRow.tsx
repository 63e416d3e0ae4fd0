import { ActionIcon, Checkbox, UnstyledButton } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdoptionCurve } from '../../../../main/contract.ts'
import type { OwnCurve } from '../defaults.ts'
import { DEFAULT_ROW, FIELDS, wholeCurve } from './cells.ts'
import { adoptionPath } from './curves.ts'
import classes from './industries.module.css'
import type { Size } from './sizes.ts'
import { Sparkline } from './Sparkline.tsx'
import type { CellActions, RowDrafts } from './use-cells.ts'
import { ValueCell } from './ValueCell.tsx'

/** What a row does, beside its cells. */
export interface RowActions {
  /** Takes the row into the selection or out of it; with Shift, all from the one before. */
  select: (row: string, isSelected: boolean, isRange: boolean) => void
  point: (row: string | null) => void
  open: (row: string) => void
  reset: (row: string) => void
}

interface Props {
  row: string
  title: string
  /** Null in the row of the default. */
  sizes: { employment: Size; exposure: Size } | null
  own: OwnCurve
  startYear: number
  durationYears: number
  ceiling: number
  /** The scenario's span. */
  from: number
  years: number
  drafts: RowDrafts | undefined
  isSelected: boolean
  isPointed: boolean
  cells: CellActions
  actions: RowActions
}

const Bar = ({ text, share }: Size) => (
  <td className={classes.size}>
    {text}
    <span className={classes.bar} aria-hidden>
      <span style={{ width: `${share * 100}%` }} />
    </span>
  </td>
)

/** One industry, or the default of all: what it sets is bold, what it leaves out follows the default. */
const Row = (props: Props) => {
  const { t } = useTranslation()
  const { row, title, sizes, own, drafts, cells, actions } = props
  const fallback: AdoptionCurve = {
    startYear: props.startYear,
    durationYears: props.durationYears,
    ceiling: props.ceiling,
  }
  const isDefault = row === DEFAULT_ROW
  const hasOwn = Object.keys(own).length > 0
  const path = adoptionPath(wholeCurve(own, fallback), { startYear: props.from, horizonYears: props.years })
  return (
    <tr
      data-row={row}
      data-default={isDefault || undefined}
      data-pointed={props.isPointed || undefined}
      aria-selected={isDefault ? undefined : props.isSelected}
      onPointerEnter={() => actions.point(row)}
      onPointerLeave={() => actions.point(null)}
      onFocus={() => actions.point(row)}
    >
      <td className={classes.check}>
        {!isDefault && (
          <Checkbox
            size="xs"
            data-column="select"
            tabIndex={-1}
            aria-label={t('industries.select', { industry: title })}
            checked={props.isSelected}
            onChange={({ currentTarget, nativeEvent }) =>
              actions.select(row, currentTarget.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
          />
        )}
      </td>
      <th scope="row">
        {isDefault ? (
          <>
            {title}
            <small>{t('industries.allHelp')}</small>
          </>
        ) : (
          <UnstyledButton data-column="title" tabIndex={-1} className={classes.title} onClick={() => actions.open(row)}>
            {title}
          </UnstyledButton>
        )}
      </th>
      {sizes === null ? (
        <td colSpan={2} />
      ) : (
        <>
          <Bar {...sizes.employment} />
          <Bar {...sizes.exposure} />
        </>
      )}
      {FIELDS.map(({ field, bounds }) => (
        <ValueCell
          key={field}
          {...{ row, title, field, bounds, fallback: fallback[field], actions: cells }}
          value={own[field]}
          draft={drafts?.[field]}
        />
      ))}
      <td className={classes.curve}>
        <Sparkline path={path} isOwn={hasOwn} />
      </td>
      <td className={classes.reset}>
        {hasOwn && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            data-column="reset"
            tabIndex={-1}
            aria-label={t('industries.reset', { industry: title })}
            title={t('industries.reset', { industry: title })}
            onClick={() => actions.reset(row)}
          >
            <IconRestore size={15} aria-hidden />
          </ActionIcon>
        )}
      </td>
    </tr>
  )
}

/** Drawn anew only where something of it has changed, so that typing and pointing stay quick. */
export const IndustryRow = memo(Row)
