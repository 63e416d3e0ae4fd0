import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RunView } from '../../main/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { useMoment } from '../stores/moment.ts'
import { headlinesOf } from './headlines.ts'
import type { Estimate } from './series.ts'
import classes from './results.module.css'

interface FigureProps {
  label: string
  estimate: Estimate
  format: (value: number) => string
  meaning: string
}

const Figure = ({ label, estimate, format, meaning }: FigureProps) => {
  const { t } = useTranslation()
  const [low, high] = estimate.interval ?? [0, 0]
  return (
    <div className={classes.figure} title={meaning}>
      <dt>{label}</dt>
      <dd>
        <div className={classes.value}>{format(estimate.mean)}</div>
        {estimate.interval !== null && (
          <div className={classes.interval}>
            {t('figures.interval', { low: format(low), high: format(high) })}
          </div>
        )}
        <VisuallyHidden>{meaning}</VisuallyHidden>
      </dd>
    </div>
  )
}

/** What a run comes to, in four figures. */
export const Headlines = ({ view }: { view: RunView }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const moment = useMoment(view)
  const headlines = headlinesOf(view, moment)
  if (headlines === null) return null
  const { displaced, peak, newRoles, employment } = headlines
  const year = format.year(moment.year)
  return (
    <dl className={classes.figures} aria-label={t('figures.title')}>
      <Figure
        label={t('figures.displaced', { year })}
        estimate={displaced}
        format={format.compact}
        meaning={t('figures.displacedHelp')}
      />
      <Figure
        label={t('figures.peak', { year: format.year(peak.year) })}
        estimate={peak}
        format={format.percent}
        meaning={t('figures.peakHelp', { baseline: format.percent(peak.baseline) })}
      />
      <Figure
        label={t('figures.newRoles', { year })}
        estimate={newRoles}
        format={format.compact}
        meaning={t('figures.newRolesHelp')}
      />
      <Figure
        label={t('figures.employment', { year })}
        estimate={employment}
        format={format.signedCompact}
        meaning={t('figures.employmentHelp')}
      />
    </dl>
  )
}
