import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { previewFigures } from '../../../results/preview-figures.ts'
import { usePreview } from '../../../stores/preview.ts'
import classes from './preview.module.css'

interface FigureProps {
  label: string
  value: string
  /** What the change since the last save comes to; null where nothing has been changed. */
  change: string | null
  meaning: string
}

const Figure = ({ label, value, change, meaning }: FigureProps) => {
  const { t } = useTranslation()
  return (
    <div className={classes.figure} title={meaning}>
      <dt>{label}</dt>
      <dd>
        <span className={classes.value}>{value}</span>
        {change !== null && <span className={classes.change}>{t('preview.sinceSaved', { change })}</span>}
      </dd>
    </div>
  )
}

/** What the scenario as it stands comes to in expected values, and what the changes since the last save do to that. */
export const PreviewStrip = ({ isChanged }: { isChanged: boolean }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { now, saved } = usePreview()
  if (now === null) return <div className={classes.strip} aria-hidden />
  const figures = previewFigures(now.view)
  const before = isChanged && saved !== null ? previewFigures(saved.view) : null
  const { displaced, peak, newRoles, employment, endYear } = figures
  const year = format.year(endYear)
  return (
    <dl className={classes.strip} data-tour="preview" aria-label={t('preview.figures')}>
      <Figure
        label={t('figures.displaced', { year })}
        value={format.compact(displaced)}
        change={before && format.signedCompact(displaced - before.displaced)}
        meaning={t('figures.displacedHelp')}
      />
      <Figure
        label={t('figures.peak', { year: format.year(peak.year) })}
        value={format.percent(peak.rate)}
        change={before && t('preview.points', { change: format.points(peak.rate - before.peak.rate) })}
        meaning={t('figures.peakHelp', { baseline: format.percent(peak.baseline) })}
      />
      <Figure
        label={t('figures.newRoles', { year })}
        value={format.compact(newRoles)}
        change={before && format.signedCompact(newRoles - before.newRoles)}
        meaning={t('figures.newRolesHelp')}
      />
      <Figure
        label={t('figures.employment', { year })}
        value={format.signedCompact(employment)}
        change={before && format.signedCompact(employment - before.employment)}
        meaning={t('figures.employmentHelp')}
      />
    </dl>
  )
}
