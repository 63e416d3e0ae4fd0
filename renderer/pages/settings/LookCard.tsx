import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../main/contract.ts'
import { LANGUAGES } from '../../i18n/i18n.ts'
import { THEMES } from '../../shell/themes.ts'
import { useFailureNotice } from '../../shell/use-failure-notice.ts'
import { useSettings } from '../../stores/settings.ts'
import { AnalystName } from '../corrections/AnalystName.tsx'
import classes from './settings.module.css'

/** Language, theme and the analyst's name. */
export const LookCard = () => {
  const { t } = useTranslation()
  const tellFailure = useFailureNotice()
  const { language, theme, choose } = useSettings()
  const change = (settings: Partial<Settings>): void => {
    choose(settings).catch(tellFailure)
  }
  return (
    <section className={classes.card} aria-label={t('settings.look')}>
      <h2>{t('settings.look')}</h2>
      <div className={classes.fields}>
        <div className={classes.field}>
          <span>{t('app.language')}</span>
          <SegmentedControl
            size="xs"
            aria-label={t('settings.language')}
            value={language ?? 'auto'}
            onChange={(value) => change({ language: LANGUAGES.find((one) => one === value) ?? null })}
            data={[
              ...LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) })),
              { value: 'auto', label: t('app.themeAuto') },
            ]}
          />
        </div>
        <div className={classes.field}>
          <span>{t('app.theme')}</span>
          <SegmentedControl
            size="xs"
            aria-label={t('settings.theme')}
            value={theme}
            onChange={(value) => change({ theme: THEMES.find((one) => one.value === value)?.value ?? 'auto' })}
            data={THEMES.map(({ value, label }) => ({ value, label: t(label) }))}
          />
        </div>
        <AnalystName />
      </div>
    </section>
  )
}
