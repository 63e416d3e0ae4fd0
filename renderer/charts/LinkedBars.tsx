import type { Sheet } from './chart.ts'
import { fitLines } from './export/text.ts'
import { LabelLines } from './LabelLines.tsx'
import { categoryColour, colour } from './palette.ts'

const ROW = 30
const RIGHT = 52

/** Height of a chart of so many rows, in pixels. */
export const linkedBarsHeight = (rows: number): number => rows * ROW + 6

interface Props extends Sheet {
  value: (value: number) => string
  /** Each leads to a page of the interface, unless its address is null. */
  rows: { key: string; name: string; value: number; address: string | null; isRest: boolean }[]
}

/** Shares as bars whose names lead to the pages of what they are about. */
export const LinkedBars = ({ width, height, label, value, rows }: Props) => {
  const labels = Math.min(300, width * 0.48)
  const greatest = rows.reduce((most, row) => Math.max(most, row.value), 0) || 1
  const length = (share: number): number => ((width - labels - RIGHT) * share) / greatest
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {rows.map((row, at) => {
        const y = (at + 0.5) * ROW
        const lines = fitLines(row.name, labels - 14, 12, 2)
        const name = (
          <text
            x={labels - 10}
            y={y + 4 - (lines.length - 1) * 6.5}
            textAnchor="end"
            fontSize={12}
            fill={row.address === null ? colour('quiet') : categoryColour(0)}
          >
            <LabelLines lines={lines} x={labels - 10} leading={13} anchor="end" />
          </text>
        )
        return (
          <g key={row.key}>
            <title>{row.name}</title>
            {row.address === null ? (
              name
            ) : (
              <a href={`#${row.address}`} aria-label={`${row.name} ${value(row.value)}`}>
                {name}
              </a>
            )}
            <rect
              x={labels}
              width={Math.max(1, length(row.value))}
              y={y - 8}
              height={16}
              fill={row.isRest ? colour('axis') : categoryColour(0)}
            />
            <text x={labels + length(row.value) + 6} y={y + 4} fontSize={11} fill={colour('ink')}>
              {value(row.value)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
