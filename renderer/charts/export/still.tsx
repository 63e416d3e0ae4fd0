import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { Sheet } from '../chart.ts'
import type { Drawing } from './compose.ts'
import { standaloneMarkup } from './resolve.ts'

const PATIENCE_MS = 4000

const frame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 30))

/**
 * Draws a chart out of sight at a size of its own, so that an export does not depend on the window's width.
 * @throws Error if nothing has been drawn after four seconds
 */
export const drawStill = async (draw: (sheet: Sheet) => ReactElement, sheet: Sheet): Promise<Drawing> => {
  const place = document.createElement('div')
  Object.assign(place.style, { position: 'fixed', left: '-9999px', top: '0', width: `${sheet.width}px` })
  place.setAttribute('aria-hidden', 'true')
  place.inert = true
  document.body.append(place)
  const root = createRoot(place)
  try {
    root.render(draw(sheet))
    let before = ''
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
      await frame()
      const svg = place.querySelector('svg')
      if (!svg?.querySelector('path, rect, line')) continue
      if (svg.innerHTML === before) return { markup: standaloneMarkup(svg), width: sheet.width, height: sheet.height }
      before = svg.innerHTML
    }
    throw new Error('The chart was not drawn in time.')
  } finally {
    root.unmount()
    place.remove()
  }
}
