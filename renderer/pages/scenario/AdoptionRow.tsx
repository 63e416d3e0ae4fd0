import { ActionIcon, NumberInput } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdoptionCurve } from '../../../simulation/scenario/schema.ts'
import type { Bounds } from '../../fields/parse-number.ts'
import { useNumberDraft } from '../../fields/use-number-draft.ts'
import { useFormat } from '../../i18n/format.ts'
import type { OwnCurve } from './defaults.ts'
import classes from './scenario.module.css'

const FIELDS = [
  { field: 'startYear', label: 'editor.adoptionStart', bounds: { min: 1900, max: 2200 } },
  { field: 'durationYears', label: 'editor.duration', bounds: { min: 0.1, max: 200 } },
  { field: 'ceiling', label: 'editor.ceiling', bounds: { min: 0, max: 1 } },
] as const satisfies { field: keyof AdoptionCurve; label: string; bounds: Bounds }[]

interface CellProps {
  label: string
  value: number | undefined
  fallback: number
  bounds: Bounds
  step: number
  onChange: (value: number | undefined) => void
}

const Cell = ({ label, value, fallback, bounds, step, onChange }: CellProps) => {
  const id = useId()
  const format = useFormat()
  const { shown, error, onChange: type, onBlur } = useNumberDraft(value, bounds, onChange, true)
  return (
    <td className={classes.cell}>
      <NumberInput
        size="xs"
        aria-label={label}
        aria-describedby={error === null ? undefined : id}
        placeholder={format.plain(fallback)}
        value={shown}
        onChange={type}
        onBlur={onBlur}
        error={error !== null}
        step={step}
        startValue={fallback}
        hideControls
      />
      {error !== null && (
        <div id={id} role="alert" className={classes.cellError}>
          {error}
        </div>
      )}
    </td>
  )
}

interface Props {
  title: string
  facts: string
  own: OwnCurve
  /** What applies where the row leaves something out. */
  fallback: AdoptionCurve
  isDefault?: boolean
  onChange: (field: keyof AdoptionCurve, value: number | undefined) => void
  onReset: () => void
}

/** An industry's adoption: what it does not set follows the default, shown as the fields' placeholders. */
export const AdoptionRow = ({ title, facts, own, fallback, isDefault = false, onChange, onReset }: Props) => {
  const { t } = useTranslation()
  return (
    <tr className={isDefault ? classes.defaultRow : undefined}>
      <th scope="row">
        {title}
        <small>{facts}</small>
      </th>
      {FIELDS.map(({ field, label, bounds }) => (
        <Cell
          key={field}
          label={t('editor.field', { field: t(label), industry: title })}
          value={own[field]}
          fallback={fallback[field]}
          bounds={bounds}
          step={field === 'ceiling' ? 0.05 : 1}
          onChange={(value) => onChange(field, value)}
        />
      ))}
      <td>
        {Object.keys(own).length > 0 && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('editor.resetIndustry', { industry: title })}
            title={t('editor.resetIndustry', { industry: title })}
            onClick={onReset}
          >
            <IconRestore size={15} aria-hidden />
          </ActionIcon>
        )}
      </td>
    </tr>
  )
}
