import { TICK, valueAxis } from './axes.ts'
import type { LegendEntry, Sheet } from './chart.ts'
import { fitLines } from './export/text.ts'
import { LabelLines } from './LabelLines.tsx'
import { colour } from './palette.ts'
import { linear } from './PlaneAxes.tsx'
import { onPress } from './press.ts'

const ROW = 26
const HEAD = 40
const FOOT = 26
const GAP = 18

/** Height of panels of so many bars, in pixels. */
export const barPanelsHeight = (rows: number): number => HEAD + rows * ROW + FOOT

/** One panel: its name and colour, and each row's value with the band around it, if there is one. */
export interface BarPanel extends Pick<LegendEntry, 'colour' | 'label'> {
  values: { value: number; band: [number, number] | null }[]
}

interface Props extends Sheet {
  rows: { key: string; label: string }[]
  panels: BarPanel[]
  tick: (value: number) => string
  value: (value: number) => string
  /** Asks for more about a row. */
  onOpen: (key: string) => void
}

/** The same bars for several things side by side, on one scale and in one order, so that they can be compared. */
export const BarPanels = ({ width, height, label, rows, panels, tick, value, onOpen }: Props) => {
  const labels = Math.min(230, Math.max(120, width * 0.24))
  const panelWidth = (width - labels) / panels.length - GAP
  const ends = panels.flatMap(({ values }) => values.flatMap(({ value: mean, band }) => [mean, ...(band ?? [])]))
  const { domain, ticks } = valueAxis(Math.min(0, ...ends), Math.max(0, ...ends))
  const shownTicks = ticks.length > 3 && panelWidth < 220 ? [ticks[0], ticks.at(-1) ?? 0] : ticks
  // Room for the last bar's label.
  const place = linear(domain, 0, panelWidth - 44)
  const foot = HEAD + rows.length * ROW
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {rows.map(({ key, label: name }, at) => {
        const lines = fitLines(name, labels - 14, 12, 2)
        const y = HEAD + (at + 0.5) * ROW + 4 - (lines.length - 1) * 6
        return (
          <g
            key={key}
            role="button"
            tabIndex={0}
            aria-label={name}
            cursor="pointer"
            onClick={() => onOpen(key)}
            onKeyDown={onPress(() => onOpen(key))}
          >
            <title>{name}</title>
            <text x={labels - 10} y={y} textAnchor="end" fontSize={12} fill={colour('ink')}>
              <LabelLines lines={lines} x={labels - 10} leading={12} anchor="end" />
            </text>
          </g>
        )
      })}
      {panels.map(({ label: name, colour: fill, values }, panel) => {
        const heading = fitLines(name, panelWidth, 12, 2)
        return (
          <g key={panel} transform={`translate(${labels + panel * (panelWidth + GAP)} 0)`}>
            <text x={0} y={heading.length > 1 ? 12 : 24} fontSize={12} fontWeight={600} fill={colour('ink')}>
              <LabelLines lines={heading} x={0} leading={14} anchor="start" />
            </text>
            {shownTicks.map((amount) => (
              <g key={amount}>
                <line x1={place(amount)} x2={place(amount)} y1={HEAD - 6} y2={foot} stroke={colour('grid')} />
                <text {...TICK} fontSize={11} x={place(amount)} y={foot + 16} textAnchor="middle">
                  {tick(amount)}
                </text>
              </g>
            ))}
            {values.map(({ value: mean, band }, at) => {
              const y = HEAD + at * ROW
              const from = Math.min(place(0), place(mean))
              const says = `${rows[at].label}, ${name}: ${value(mean)}${band ? ` (${value(band[0])} – ${value(band[1])})` : ''}`
              return (
                <g key={rows[at].key} cursor="pointer" onClick={() => onOpen(rows[at].key)}>
                  <title>{says}</title>
                  <rect x={0} y={y} width={panelWidth} height={ROW} fill={colour('surface')} fillOpacity={0} />
                  <rect x={from} y={y + 6} width={Math.max(0.5, Math.abs(place(mean) - place(0)))} height={ROW - 12} fill={fill} />
                  {band !== null && (
                    <path
                      d={`M${place(band[0])},${y + ROW / 2 - 4}v8m0,-4H${place(band[1])}m0,-4v8`}
                      stroke={colour('ink')}
                      fill="none"
                    />
                  )}
                  <text x={place(Math.max(0, mean, band?.[1] ?? 0)) + 5} y={y + ROW / 2 + 4} fontSize={11} fill={colour('ink')}>
                    {tick(mean)}
                  </text>
                </g>
              )
            })}
            <line x1={place(0)} x2={place(0)} y1={HEAD - 6} y2={foot} stroke={colour('axis')} />
          </g>
        )
      })}
    </svg>
  )
}
