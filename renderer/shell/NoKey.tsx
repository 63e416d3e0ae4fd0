import { Trans, useTranslation } from 'react-i18next'
import classes from './Shell.module.css'

/** Shown where the address carries no key, or one that is no longer right. */
export const NoKey = () => {
  const { t } = useTranslation()
  return (
    <main className={classes.noKey}>
      <div className={classes.brand}>{t('app.name')}</div>
      <h1>{t('failure.noKeyTitle')}</h1>
      <p>
        <Trans i18nKey="failure.noKey" components={{ code: <code /> }} />
      </p>
    </main>
  )
}
