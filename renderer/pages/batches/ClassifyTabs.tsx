import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import classes from './batches.module.css'

const TABS = [
  { path: '/classify', text: 'batches.one' },
  { path: '/classify/batches', text: 'batches.many' },
  { path: '/classify/corrections', text: 'corrections.title' },
  { path: '/classify/models', text: 'models.title' },
] as const

/** From one description to many, to corrections, to models and back. */
export const ClassifyTabs = ({ here }: { here: (typeof TABS)[number]['path'] }) => {
  const { t } = useTranslation()
  return (
    <nav className={classes.tabs} aria-label={t('batches.tabs')}>
      {TABS.map(({ path, text }) => (
        <Link key={path} href={path} aria-current={path === here ? 'page' : undefined}>
          {t(text)}
        </Link>
      ))}
    </nav>
  )
}
