import { Button, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { betaOf } from '../results/beta.ts'
import { useEditor } from '../stores/editor.ts'
import { withOverride } from '../use-in-scenario/changes.ts'
import classes from './reasons.module.css'
import type { Exposure } from './relabelled.ts'

interface Props {
  code: string
  /** What the sentences come to, as labelled. */
  suggested: Exposure
  isRelabelled: boolean
  /** Hears that the scenario now has typed numbers, which no labels explain. */
  onType: () => void
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

const setExposure = (code: string, override: Exposure | undefined): void =>
  useEditor.getState().edit(`exposure.overrides.${code}`, (old) => withOverride(old, code, override))

/** Sets an occupation's exposure in the scenario by hand: from its sentences as labelled, or from two numbers. */
export const SetExposure = ({ code, suggested, isRelabelled, onType }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const present = useEditor(({ history }) => history?.present.exposure.overrides[code])
  const [typed, setTyped] = useState<Partial<Exposure>>({})
  const shown = { e1: typed.e1 ?? rounded(suggested.e1), e2: typed.e2 ?? rounded(suggested.e2) }
  const isSame =
    present === undefined
      ? !isRelabelled && typed.e1 === undefined && typed.e2 === undefined
      : present.e1 === shown.e1 && present.e2 === shown.e2
  const isTooMuch = shown.e1 + shown.e2 > 1
  const field = (name: 'e1' | 'e2') => (
    <NumberInput
      size="xs"
      w={90}
      label={t(`classify.${name}Short`)}
      value={shown[name]}
      min={0}
      max={1}
      step={0.05}
      decimalScale={3}
      error={isTooMuch}
      onChange={(value) => setTyped({ ...typed, [name]: Number(value) })}
    />
  )
  return (
    <div className={classes.set} role="group" aria-label={t('reasons.set')}>
      <h3>{t('reasons.set')}</h3>
      <p className={classes.help}>{t(isRelabelled ? 'reasons.setRelabelled' : 'reasons.setHelp')}</p>
      <div className={classes.fields}>
        {field('e1')}
        {field('e2')}
        <span className={classes.beta}>β {format.share(betaOf(shown))}</span>
        <Button
          size="xs"
          disabled={isTooMuch || isSame}
          onClick={() => {
            setExposure(code, shown)
            if (Object.keys(typed).length > 0) onType()
            setTyped({})
          }}
        >
          {t('reasons.use')}
        </Button>
      </div>
      {isTooMuch && (
        <p role="alert" className={classes.problem}>
          {t('reasons.tooMuch')}
        </p>
      )}
      {present !== undefined && (
        <p className={classes.help}>
          {t('reasons.overridden', { e1: format.share(present.e1 ?? 0), e2: format.share(present.e2 ?? 0) })}{' '}
          <button type="button" className={classes.link} onClick={() => setExposure(code, undefined)}>
            {t('reasons.removeOverride')}
          </button>
        </p>
      )}
    </div>
  )
}
