import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { SCENARIO_TABS, scenarioAddress, type ScenarioTab } from '../../addresses.ts'
import classes from './scenario.module.css'

const LABELS = {
  preview: 'editor.tabPreview',
  industries: 'editor.tabIndustries',
  results: 'editor.tabResults',
  robustness: 'robustness.tab',
} as const

/** Leads from one part of a scenario's page to the others. */
export const ScenarioTabs = ({ id, shown }: { id: number; shown: ScenarioTab }) => {
  const { t } = useTranslation()
  return (
    <nav className={classes.tabs} aria-label={t('editor.tabs')} data-tour="tabs">
      {SCENARIO_TABS.map((tab) => (
        <Link key={tab} data-tour={tab} href={scenarioAddress(id, tab)} aria-current={tab === shown ? 'page' : undefined}>
          {t(LABELS[tab])}
        </Link>
      ))}
    </nav>
  )
}
