import { ActionIcon, NumberInput, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { parseNumber, SHARE } from '../../fields/parse-number.ts'
import { useNumberDraft } from '../../fields/use-number-draft.ts'
import { useFormat } from '../../i18n/format.ts'
import { betaOf } from '../../results/beta.ts'
import { useDeeper } from '../../stores/deeper.ts'
import type { Override } from '../../use-in-scenario/changes.ts'
import classes from './own-exposure.module.css'

/** What rounding 1 − e1 may take away. */
const ROUNDING = 1e-12

interface Props {
  title: string
  /** What else is to be known of it, shown with the pointer on it. */
  detail: string
  isAdded?: boolean
  /** The dataset's occupation that a click asks about. */
  occupation: string
  exposure: Override
  /** Whether a share may be left to the source. */
  isOptional?: boolean
  removeLabel: string
  onChange: (field: 'e1' | 'e2', value: number | undefined) => void
  onRemove: () => void
}

/** One occupation's own exposure, on one line. */
export const OwnExposureRow = ({ title, detail, isAdded = false, occupation, exposure, isOptional = false, removeLabel, onChange, onRemove }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const open = useDeeper((state) => state.open)
  const { e1, e2 } = exposure
  const fields = [
    { field: 'e1', draft: useNumberDraft(e1, { min: 0, max: 1 - (e2 ?? 0) + ROUNDING }, (value) => onChange('e1', value), isOptional) },
    { field: 'e2', draft: useNumberDraft(e2, { min: 0, max: 1 - (e1 ?? 0) + ROUNDING }, (value) => onChange('e2', value), isOptional) },
  ] as const
  const wrong = fields.find(({ draft }) => draft.error !== null)?.draft
  const exceeds = wrong !== undefined && 'value' in parseNumber(wrong.shown, SHARE)
  return (
    <div className={classes.row}>
      <UnstyledButton
        className={classes.title}
        title={detail}
        aria-label={isAdded ? detail : title}
        onClick={() => open({ kind: 'occupation', key: occupation })}
      >
        {isAdded ? detail : title}
      </UnstyledButton>
      {fields.map(({ field, draft }) => (
        <NumberInput
          key={field}
          size="xs"
          className={classes.input}
          aria-label={t('editor.ownField', { field: t(`editor.ownColumns.${field}`), occupation: title })}
          value={draft.shown}
          placeholder={t('editor.ownFromSource')}
          error={draft.error !== null}
          onChange={draft.onChange}
          onBlur={draft.onBlur}
          step={0.05}
          hideControls
        />
      ))}
      <span className={classes.number}>{e1 === undefined || e2 === undefined ? '–' : format.share(betaOf({ e1, e2 }))}</span>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <IconX size={14} aria-hidden />
      </ActionIcon>
      {wrong !== undefined && (
        <div className={classes.error} role="alert">
          {exceeds ? t('editor.ownSum') : wrong.error}
        </div>
      )}
    </div>
  )
}
