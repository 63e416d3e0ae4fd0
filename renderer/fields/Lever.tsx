import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import classes from './fields.module.css'

interface Props {
  id: string
  label: string
  help: string
  /** The default as text, and whether the lever stands on it. */
  fallback: string
  atDefault: boolean
  /** Where the default comes from. */
  origin?: string | undefined
  onReset: () => void
  error: string | null
  /** Values worth a try, beside the default. */
  presets?: ReactNode
  children: ReactNode
}

/** A lever of the model: its name, its field, what it means, its default. */
export const Lever = ({ id, label, help, fallback, atDefault, origin, onReset, error, presets, children }: Props) => {
  const { t } = useTranslation()
  const { gap } = useFormat()
  return (
    <div className={classes.lever}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <div className={classes.input}>{children}</div>
      <div id={`${id}-help`} className={classes.help}>
        {error !== null && (
          <div className={classes.error} role="alert">
            {error}
          </div>
        )}
        {help}
        {gap}
        {atDefault ? (
          <span className={classes.default}>{t('editor.default', { value: fallback })}</span>
        ) : (
          <UnstyledButton className={classes.reset} onClick={onReset}>
            {t('editor.resetTo', { value: fallback })}
          </UnstyledButton>
        )}
        {origin !== undefined && <>{gap}{t('editor.origin', { origin })}</>}
        {presets}
      </div>
    </div>
  )
}
