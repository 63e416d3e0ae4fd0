import type { ReactElement } from 'react'
import { ReferenceLine } from 'recharts'
import { colour } from './palette.ts'

/** A year on the axis, and how it is written. */
export interface YearMark {
  year: number
  label: string
}

/** The line at the year at which all charts look; recharts finds it only as a direct child. */
export const yearMark = (at: YearMark | undefined): ReactElement | null =>
  at === undefined ? null : (
    <ReferenceLine
      x={at.year}
      stroke={colour('ink')}
      strokeDasharray="2 3"
      label={{ value: at.label, position: 'top', fontSize: 11, fill: colour('ink') }}
    />
  )
