import type { Chart } from '../chart.ts'
import { composeSvg, DRAWING_WIDTH } from './compose.ts'
import { toPng } from './png.ts'
import { resolveColours } from './resolve.ts'
import { saveFile, saveTable } from './save.ts'
import { drawStill } from './still.tsx'
import { estimateWidth, type Measure } from './text.ts'

/** What a chart can be exported as. */
export type ExportFormat = 'png' | 'svg' | 'csv'

const measureWith = (context: CanvasRenderingContext2D | null): Measure => {
  if (context === null) return estimateWidth
  return (text, size, weight = 400) => {
    context.font = `${weight} ${size}px Inter, "Helvetica Neue", Arial, "Noto Sans CJK SC", sans-serif`
    return context.measureText(text).width
  }
}

/** A chart as a standalone SVG (see `composeSvg`). */
export const toSvg = async (chart: Chart): Promise<string> => {
  const drawing = await drawStill(chart.draw, {
    width: DRAWING_WIDTH,
    height: chart.height,
    label: chart.title,
  })
  return composeSvg(
    drawing,
    {
      title: chart.title,
      subtitle: chart.subtitle,
      unit: chart.unit,
      legend: chart.legend.map((entry) => ({ ...entry, colour: resolveColours(entry.colour) })),
      notes: [...(chart.note === null ? [] : [chart.note]), chart.source.line, ...chart.source.attributions],
    },
    measureWith(document.createElement('canvas').getContext('2d')),
  )
}

/**
 * Saves a chart as a file.
 * @throws Error if it could not be drawn
 */
export const exportChart = async (chart: Chart, format: ExportFormat): Promise<void> => {
  if (format === 'csv') {
    saveTable(chart.table, chart.source.provenance, chart.fileName)
    return
  }
  const svg = await toSvg(chart)
  saveFile(format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await toPng(svg), `${chart.fileName}.${format}`)
}
