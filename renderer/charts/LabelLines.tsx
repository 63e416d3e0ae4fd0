import { isSpaced } from './export/text.ts'

interface Props {
  lines: readonly string[]
  x: number | string | undefined
  /** From one line to the next, in pixels. */
  leading: number
  anchor: 'start' | 'end'
}

/**
 * The lines of a label, one below the other. Between them stands a space on the side where it moves nothing, so that
 * who hears or copies the label gets words and not their halves.
 */
export const LabelLines = ({ lines, x, leading, anchor }: Props) =>
  lines.map((line, position) => (
    <tspan key={position} x={x} dy={position === 0 ? 0 : leading}>
      {anchor === 'end' && position > 0 && isSpaced(lines[position - 1], line) && ' '}
      {line}
      {anchor === 'start' && position < lines.length - 1 && isSpaced(line, lines[position + 1]) && ' '}
    </tspan>
  ))
