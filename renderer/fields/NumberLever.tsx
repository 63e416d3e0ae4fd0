import { Button, NumberInput, Slider } from '@mantine/core'
import { useId } from 'react'
import { useFormat } from '../i18n/format.ts'
import classes from './fields.module.css'
import { Lever } from './Lever.tsx'
import type { Bounds } from './parse-number.ts'
import { useNumberDraft } from './use-number-draft.ts'

interface Props {
  label: string
  help: string
  /** Shown after the number. */
  unit?: string
  value: number
  fallback: number
  bounds: Bounds
  /** Size of one step with the arrow keys. */
  step?: number
  /** With a slider beside the number, over all its values or the usual ones. */
  slider?: boolean | { min: number; max: number }
  /** Where the default comes from. */
  origin?: string
  /** Values that have a name, offered for a click. */
  presets?: { value: number; label: string }[]
  onChange: (value: number) => void
}

/** A lever that is a number. */
export const NumberLever = ({
  label,
  help,
  unit,
  value,
  fallback,
  bounds,
  step = 1,
  slider = false,
  origin,
  presets = [],
  onChange,
}: Props) => {
  const id = useId()
  const range = slider === true ? bounds : slider
  const format = useFormat()
  const draft = useNumberDraft(value, bounds, (next) => {
    if (next !== undefined) onChange(next)
  })
  return (
    <Lever
      id={id}
      label={label}
      help={help}
      fallback={unit === undefined ? format.plain(fallback) : `${format.plain(fallback)} ${unit}`}
      atDefault={value === fallback}
      onReset={() => onChange(fallback)}
      origin={origin}
      error={draft.error}
      presets={
        presets.length > 0 && (
          <div className={classes.presets}>
            {presets.map((preset) => (
              <Button
                key={preset.value}
                size="compact-xs"
                variant={value === preset.value ? 'filled' : 'default'}
                aria-pressed={value === preset.value}
                onClick={() => onChange(preset.value)}
              >
                {preset.label}
              </Button>
            ))}
          </div>
        )
      }
    >
      {range !== false && (
        <Slider
          className={classes.slider}
          value={Math.min(range.max, Math.max(range.min, value))}
          onChange={onChange}
          min={range.min}
          max={range.max}
          step={step}
          label={null}
          size="sm"
          thumbLabel={label}
        />
      )}
      <NumberInput
        id={id}
        size="xs"
        className={classes.number}
        value={draft.shown}
        onChange={draft.onChange}
        onBlur={draft.onBlur}
        error={draft.error !== null}
        aria-describedby={`${id}-help`}
        step={step}
        allowDecimal={bounds.whole !== true}
        hideControls
      />
      {unit !== undefined && <span className={classes.unit}>{unit}</span>}
    </Lever>
  )
}
