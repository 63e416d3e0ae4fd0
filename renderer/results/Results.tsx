import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useFormat } from '../i18n/format.ts'
import { useWarnings } from '../i18n/warnings.ts'
import { datasetAddress, RESULT_SECTIONS } from '../addresses.ts'
import { useModelName } from '../i18n/model-name.ts'
import { Caution } from '../shell/Caution.tsx'
import { Headlines } from './Headlines.tsx'
import classes from './results.module.css'
import { SectionCharts } from './SectionCharts.tsx'
import { SectionNav } from './SectionNav.tsx'
import { failuresByMessage, hasResult } from './standing.ts'
import { TimeSlider } from './TimeSlider.tsx'
import type { Shown } from './use-chart-context.ts'
import { useMaps } from '../stores/map.ts'
import { useOccupations } from '../stores/of-run.ts'
import { useRunFacts } from './use-run-facts.ts'

/** Height of what stays at the top of the page. */
const TOP = 104

/** What other sections draw is fetched and laid out ahead, once the first has been drawn, so that they open at once. */
const AHEAD_AFTER_MS = 800

interface Props {
  shown: Shown
  /** The section in the address. */
  section: string | undefined
  /** Whether the breakdowns are there, too. */
  isWhole: boolean
}

/** What a run found, or has found so far: its warnings, headline figures and the charts of a section, and from what it was made. */
export const Results = ({ shown, section, isWhole }: Props) => {
  const { t } = useTranslation()
  const nameOf = useModelName()
  const facts = useRunFacts()
  const format = useFormat()
  const { run, scenario } = shown.view
  const open = RESULT_SECTIONS.find((one) => one === section) ?? RESULT_SECTIONS[0]
  const top = useRef<HTMLDivElement>(null)
  const before = useRef(open)
  useEffect(() => {
    if (before.current === open) return
    before.current = open
    // Another section begins at its top, if the reader had scrolled down.
    const beyond = (top.current?.getBoundingClientRect().top ?? 0) - TOP
    if (beyond < 0) window.scrollBy(0, beyond)
  }, [open])
  const { dataset } = shown
  const ended = hasResult(run) ? run.id : undefined
  useEffect(() => {
    if (ended === undefined) return
    const timer = setTimeout(() => {
      void useOccupations.getState().load(ended)
      void useMaps.getState().load(dataset)
    }, AHEAD_AFTER_MS)
    return () => clearTimeout(timer)
  }, [ended, dataset])
  const warnings = useWarnings(run.warnings)
  const failures = failuresByMessage(run.failures).map(({ message, replicates }) =>
    t('runs.failedReplicates', { replicates: format.list(replicates.map(String)), message }),
  )
  return (
    <div className={classes.results}>
      <Caution title={t('runs.warnings')} lines={warnings} />
      <Caution
        title={t('runs.failuresTitle', { failed: run.failures.length, all: run.replicates })}
        lines={failures}
      />
      <Headlines view={shown.view} />
      <div ref={top} />
      <div className={classes.bar}>
        <SectionNav scenario={run.scenarioId} shown={open} />
        <TimeSlider view={shown.view} />
      </div>
      <SectionCharts key={open} section={open} shown={shown} isWhole={isWhole} />
      <p className={classes.facts}>
        {facts(scenario)}
        {format.semicolon}
        {t('runs.facts', {
          dataset: run.datasetId,
          hash: run.datasetHash.slice(0, 8),
          version: run.appVersion,
        })}
        {run.model !== null &&
          `${format.semicolon}${t('runs.factsModel', { model: nameOf(run.model), hash: run.model.fingerprint.slice(0, 8) })}`}
        {format.semicolon}
        <Link href={datasetAddress(run.datasetId)}>{t('runs.sources')}</Link>
      </p>
    </div>
  )
}
