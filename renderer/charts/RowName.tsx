import { fitLines } from './export/text.ts'
import { LabelLines } from './LabelLines.tsx'
import { colour } from './palette.ts'

const SIZE = 12
const LINE = 14

/** What a row of a chart is about, to the left of its marks and around their middle, on two lines at most. */
export const RowName = ({ name, width, middle }: { name: string; width: number; middle: number }) => {
  const lines = fitLines(name, width - 14, SIZE, 2)
  return (
    <text x={width - 12} y={middle + 4 - ((lines.length - 1) * LINE) / 2} textAnchor="end" fontSize={SIZE} fill={colour('ink')}>
      <LabelLines lines={lines} x={width - 12} leading={LINE} anchor="end" />
    </text>
  )
}
