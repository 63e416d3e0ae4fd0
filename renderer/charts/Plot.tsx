import type { ReactNode, SVGProps } from 'react'
import type { Sheet } from './chart.ts'
import classes from './ChartFrame.module.css'
import { ChartTooltip, type TooltipRow } from './ChartTooltip.tsx'

/** What is said of the mark under the pointer or the focus, at its place in the drawing. */
export interface Tip {
  x: number
  y: number
  heading: string
  rows: TooltipRow[]
}

const TIP_WIDTH = 320

interface Props extends Sheet, Pick<SVGProps<SVGSVGElement>, 'role' | 'ref' | 'onPointerMove' | 'onPointerLeave' | 'onKeyDown' | 'onBlur'> {
  tip: Tip | null
  children: ReactNode
}

/** A drawing of one's own with a tooltip beside the mark that it is about, on the side where there is room. */
export const Plot = ({ width, height, label, tip, role = 'group', children, ...events }: Props) => (
  <div className={classes.rows}>
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role={role} aria-label={label} {...events}>
      {children}
    </svg>
    {tip !== null && (
      <div
        className={classes.floating}
        style={{
          maxWidth: TIP_WIDTH,
          ...(tip.x < width / 2 ? { left: tip.x + 14 } : { right: width - tip.x + 14 }),
          ...(tip.y < height / 2 ? { top: Math.max(0, tip.y) } : { bottom: Math.max(0, height - tip.y) }),
        }}
      >
        <ChartTooltip heading={tip.heading} rows={tip.rows} />
      </div>
    )}
  </div>
)
