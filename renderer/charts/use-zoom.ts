import { select } from 'd3-selection'
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3-zoom'
import { useCallback, useEffect, useRef, useState } from 'react'

const MOST = 12
const STEP = 1.6

/** Zooming and moving a drawing by pointer, buttons and keys. The wheel alone scrolls the page. */
export const useZoom = (width: number, height: number) => {
  const sheet = useRef<SVGSVGElement>(null)
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null)
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity)

  useEffect(() => {
    if (sheet.current === null) return
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, MOST])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0))
      .on('zoom', ({ transform: next }: { transform: ZoomTransform }) => setTransform(next))
    behaviour.current = zooming
    const drawing = select(sheet.current).call(zooming).on('dblclick.zoom', null)
    return () => void drawing.on('.zoom', null)
  }, [width, height])

  const by = useCallback((factor: number): void => {
    if (sheet.current !== null) behaviour.current?.scaleBy(select(sheet.current), factor)
  }, [])
  const whole = useCallback((): void => {
    if (sheet.current !== null) behaviour.current?.transform(select(sheet.current), zoomIdentity)
  }, [])
  /** Brings a place into the middle. */
  const centre = useCallback(
    (x: number, y: number, scale: number): void => {
      const to = zoomIdentity.translate(width / 2, height / 2).scale(scale).translate(-x, -y)
      if (sheet.current !== null) behaviour.current?.transform(select(sheet.current), to)
    },
    [width, height],
  )
  return { sheet, transform, zoomIn: () => by(STEP), zoomOut: () => by(1 / STEP), whole, centre }
}
