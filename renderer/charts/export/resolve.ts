import { chartVariables, palette } from '../palette.ts'

const LIGHT = chartVariables(palette.light)

/** A colour with the palette's variables replaced by the light theme's values. */
export const resolveColours = (value: string): string =>
  value.replace(/var\((--chart-[\w-]+)\)/g, (whole, name: string) => LIGHT[name] ?? whole)

const KEPT = /^(?!class$|style$|tabindex$|role$|data-|aria-|on|name$|orientation$)/

const TEXT_STYLES = ['font-size', 'font-weight', 'text-anchor', 'fill'] as const

/**
 * The markup of a drawing on the page, made to stand alone: real colours for variables, text styles as
 * attributes, nothing that only the page needs.
 */
export const standaloneMarkup = (drawing: SVGSVGElement): string => {
  const clone = drawing.cloneNode(true)
  if (!(clone instanceof SVGSVGElement)) throw new TypeError('A clone of an SVG is an SVG.')
  const originals = [drawing, ...drawing.querySelectorAll('*')]
  const copies = [clone, ...clone.querySelectorAll('*')]
  copies.forEach((copy, position) => {
    const computed = getComputedStyle(originals[position])
    if (copy.tagName === 'text' || copy.tagName === 'tspan') {
      for (const style of TEXT_STYLES) {
        if (copy.hasAttribute(style)) continue
        if (copy.tagName === 'text' && style !== 'fill') copy.setAttribute(style, computed.getPropertyValue(style))
      }
    }
    for (const { name, value } of [...copy.attributes]) {
      if (KEPT.test(name)) copy.setAttribute(name, resolveColours(value))
      else copy.removeAttribute(name)
    }
  })
  for (const empty of clone.querySelectorAll('title, desc')) empty.remove()
  clone.removeAttribute('xmlns')
  return new XMLSerializer().serializeToString(clone)
}
