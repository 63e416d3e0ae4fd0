import { BAND_OPACITY } from '../bands.ts'
import type { LegendEntry } from '../chart.ts'
import { palette } from '../palette.ts'
import { escapeXml, wrapText, type Measure } from './text.ts'

/** A chart's drawing as markup that stands alone, with its size. */
export interface Drawing {
  markup: string
  width: number
  height: number
}

/** What is put around a drawing. */
export interface Surroundings {
  title: string
  subtitle: string
  unit: string
  legend: LegendEntry[]
  notes: string[]
}

/** Width of every exported chart in pixels. */
export const EXPORT_WIDTH = 900

const MARGIN = 24
const INNER = EXPORT_WIDTH - 2 * MARGIN
/** Fonts that readers' computers have, Latin first; single names in quotes as XML has them. */
const FONTS = ['Inter', 'Helvetica Neue', 'Arial', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC']
  .map((name) => `&quot;${name}&quot;`)
  .join(', ')
  .concat(', sans-serif')
const { surface, ink, quiet } = palette.light

/** Width of the drawing that `composeSvg` expects. */
export const DRAWING_WIDTH = INNER

const swatch = ({ mark, colour, dash: strokes }: LegendEntry, x: number, y: number): string => {
  if (mark === 'area') return `<rect x="${x}" y="${y - 10}" width="12" height="12" rx="2" fill="${colour}"/>`
  const layer = (opacity: number): string =>
    `<rect x="${x}" y="${y - 10}" width="18" height="12" fill="${colour}" fill-opacity="${opacity}"/>`
  if (mark === 'band') return layer(BAND_OPACITY.band)
  if (mark === 'core') return layer(BAND_OPACITY.band) + layer(BAND_OPACITY.core)
  if (mark === 'tick') {
    return `<line x1="${x + 9}" x2="${x + 9}" y1="${y - 10}" y2="${y + 2}" stroke="${colour}" stroke-width="2"/>`
  }
  const gaps = mark === 'dashed' ? '4 3' : strokes
  const dash = gaps === undefined ? '' : ` stroke-dasharray="${gaps}"`
  const width = mark === 'dashed' ? 1.5 : 2.5
  const ends = `x1="${x}" x2="${x + 18}" y1="${y - 4}" y2="${y - 4}"`
  return `<line ${ends} stroke="${colour}" stroke-width="${width}"${dash}/>`
}

/**
 * A chart as one SVG that can go into a report as it is: title, subtitle, unit, legend, drawing, notes, on white.
 *
 * @param drawing of width `DRAWING_WIDTH`, its colours resolved
 * @param measure widths of texts in the fonts that will be used
 */
export const composeSvg = (drawing: Drawing, around: Surroundings, measure: Measure): string => {
  const parts: string[] = []
  let y = MARGIN
  const paragraph = (text: string, size: number, leading: number, fill: string, weight = 400): void => {
    for (const line of wrapText(text, INNER, (piece) => measure(piece, size, weight))) {
      y += leading
      parts.push(
        `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">` +
          `${escapeXml(line)}</text>`,
      )
    }
  }
  paragraph(around.title, 20, 22, ink, 700)
  y += 4
  paragraph(around.subtitle, 14, 20, quiet)
  paragraph(around.unit, 12, 20, quiet)

  if (around.legend.length > 0) y += 26
  let x = MARGIN
  for (const entry of around.legend) {
    const mark = entry.mark === 'area' ? 18 : 24
    const width = mark + measure(entry.label, 12, 400)
    if (x > MARGIN && x + width > EXPORT_WIDTH - MARGIN) {
      x = MARGIN
      y += 20
    }
    parts.push(
      swatch(entry, x, y),
      `<text x="${x + mark}" y="${y}" font-size="12" fill="${ink}">${escapeXml(entry.label)}</text>`,
    )
    x += width + 20
  }

  y += 14
  parts.push(`<g transform="translate(${MARGIN} ${y})">${drawing.markup}</g>`)
  y += drawing.height + 6
  for (const note of around.notes) paragraph(note, 11, 15, quiet)
  const height = Math.ceil(y + MARGIN)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${EXPORT_WIDTH}" height="${height}" ` +
    `viewBox="0 0 ${EXPORT_WIDTH} ${height}" font-family="${FONTS}">` +
    `<title>${escapeXml(around.title)}</title>` +
    `<rect width="100%" height="100%" fill="${surface}"/>${parts.join('')}</svg>`
  )
}
