import { useTranslation } from 'react-i18next'
import { Ask } from './Ask.tsx'
import { BAND_OPACITY } from './bands.ts'
import type { LegendEntry } from './chart.ts'
import classes from './ChartFrame.module.css'

/** The sign that a legend entry's marks have in the chart. */
export const Swatch = ({ mark, colour, dash }: Pick<LegendEntry, 'mark' | 'colour' | 'dash'>) => (
  <svg width="18" height="12" aria-hidden>
    {mark === 'area' && <rect x="3" width="12" height="12" rx="2" fill={colour} />}
    {(mark === 'band' || mark === 'core') && (
      <rect width="18" height="12" fill={colour} fillOpacity={BAND_OPACITY.band} />
    )}
    {mark === 'core' && <rect width="18" height="12" fill={colour} fillOpacity={BAND_OPACITY.core} />}
    {mark === 'tick' && <line x1="9" x2="9" y2="12" stroke={colour} strokeWidth="2" />}
    {(mark === 'line' || mark === 'dashed') && (
      <line
        x2="18"
        y1="6"
        y2="6"
        stroke={colour}
        strokeWidth={mark === 'line' ? 2.5 : 1.5}
        strokeDasharray={mark === 'line' ? dash : '4 3'}
      />
    )}
  </svg>
)

/** The legend above a drawing; nothing if there is only one kind of mark. */
export const ChartLegend = ({ entries }: { entries: LegendEntry[] }) => {
  const { t } = useTranslation()
  if (entries.length === 0) return null
  return (
    <ul className={classes.legend} aria-label={t('charts.legend')}>
      {entries.map(({ label, colour, mark, dash, subject }) => (
        <li key={label}>
          <Swatch mark={mark} colour={colour} dash={dash} />
          <Ask subject={subject}>{label}</Ask>
        </li>
      ))}
    </ul>
  )
}
