import classes from './ChartFrame.module.css'
import { Swatch } from './ChartLegend.tsx'
import type { LegendEntry } from './chart.ts'

/** One line of a tooltip: what is drawn how, and its value as text. */
export interface TooltipRow extends LegendEntry {
  value: string
}

/** What a chart says about the place under the pointer. */
export const ChartTooltip = ({ heading, rows }: { heading: string; rows: TooltipRow[] }) => (
  <div className={classes.tooltip}>
    <strong>{heading}</strong>
    <table role="presentation">
      <tbody>
        {rows.map(({ label, colour, mark, dash, value }) => (
          <tr key={label}>
            <td>
              <Swatch mark={mark} colour={colour} dash={dash} /> {label}
            </td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
