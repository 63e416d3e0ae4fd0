import type { Sheet } from './chart.ts'
import { fitLines } from './export/text.ts'
import { categoryColour, colour } from './palette.ts'

/** How strongly a cell of the whole row is filled: text keeps its contrast on it in both themes. */
const DEEPEST = 0.45

const LABELS = 112
const HEAD = 54
const GAP = 2

/** Height of a heat map of so many rows, in pixels. */
export const heatMapHeight = (rows: number): number => HEAD + rows * (rows > 3 ? 50 : 66)

interface Props extends Sheet {
  rowTitle: string
  columnTitle: string
  /** Of rows and columns, in the same order. */
  names: string[]
  /** Each cell's share of its row (0–1), and what is written in it: a large line and a small one. */
  cells: { share: number; large: string; small: string }[][]
}

const Name = ({ text, x, y, anchor, room }: { text: string; x: number; y: number; anchor: 'middle' | 'end'; room: number }) => {
  const lines = fitLines(text, room, 12, 2)
  return (
    <text x={x} y={y - (lines.length - 1) * 7} textAnchor={anchor} fontSize={12} fill={colour('ink')}>
      {lines.map((line, position) => (
        <tspan key={position} x={x} dy={position === 0 ? 0 : 14}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** A square of numbers, each cell shaded by its share of the row. */
export const HeatMap = ({ width, height, label, rowTitle, columnTitle, names, cells }: Props) => {
  const columnWidth = (width - LABELS) / names.length
  const rowHeight = (height - HEAD) / names.length
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <text x={LABELS - 12} y={40} textAnchor="end" fontSize={11} fill={colour('quiet')}>
        {rowTitle}
      </text>
      <text x={LABELS + (width - LABELS) / 2} y={12} textAnchor="middle" fontSize={11} fill={colour('quiet')}>
        {columnTitle}
      </text>
      {names.map((name, at) => (
        <g key={name}>
          <Name text={name} x={LABELS + (at + 0.5) * columnWidth} y={40} anchor="middle" room={columnWidth - 8} />
          <Name text={name} x={LABELS - 12} y={HEAD + (at + 0.5) * rowHeight + 4} anchor="end" room={LABELS - 16} />
        </g>
      ))}
      {cells.flatMap((row, i) =>
        row.map(({ share, large, small }, j) => {
          const middle = LABELS + (j + 0.5) * columnWidth
          const y = HEAD + i * rowHeight
          return (
            <g key={`${names[i]}-${names[j]}`}>
              <rect
                x={LABELS + j * columnWidth + GAP / 2}
                y={y + GAP / 2}
                width={columnWidth - GAP}
                height={rowHeight - GAP}
                rx={3}
                fill={categoryColour(0)}
                fillOpacity={0.04 + (DEEPEST - 0.04) * share}
              />
              <text x={middle} y={y + rowHeight / 2 + 1} textAnchor="middle" fontSize={15} fontWeight={600} fill={colour('ink')}>
                {large}
              </text>
              <text x={middle} y={y + rowHeight / 2 + 17} textAnchor="middle" fontSize={11} fill={colour('ink')}>
                {small}
              </text>
            </g>
          )
        }),
      )}
    </svg>
  )
}
