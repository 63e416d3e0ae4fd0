import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useFormat } from '../../i18n/format.ts'
import classes from './settings.module.css'

/** What the app sends (nothing), its version and its licence. */
export const AboutCard = ({ version }: { version: string }) => {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <section className={classes.card} aria-label={t('settings.about')}>
      <h2>{t('settings.about')}</h2>
      <dl className={classes.facts}>
        <dt>{t('settings.network')}</dt>
        <dd>
          <strong>{t('settings.nothing')}</strong>
          {format.gap}
          {t('settings.nothingHelp')}
        </dd>
        <dt>{t('settings.version')}</dt>
        <dd>{t('settings.versionIs', { version })}</dd>
        <dt>{t('settings.licence')}</dt>
        <dd>
          {t('settings.licenceIs')} <Link href="/data">{t('settings.dataLicences')}</Link>
        </dd>
      </dl>
    </section>
  )
}
