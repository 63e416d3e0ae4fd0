import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { RESULT_SECTIONS, resultsAddress, type ResultSection } from '../addresses.ts'
import classes from './results.module.css'

/** Leads from one section of the results to the others. */
export const SectionNav = ({ scenario, shown }: { scenario: number; shown: ResultSection }) => {
  const { t } = useTranslation()
  return (
    <nav className={classes.sections} aria-label={t('results.sections')}>
      {RESULT_SECTIONS.map((section) => (
        <Link
          key={section}
          href={resultsAddress(scenario, section)}
          aria-current={section === shown ? 'page' : undefined}
          replace
        >
          {t(`results.section.${section}`)}
        </Link>
      ))}
    </nav>
  )
}
