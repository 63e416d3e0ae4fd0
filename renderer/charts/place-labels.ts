/** A mark that would like a label. */
export interface Labelled {
  key: string
  x: number
  y: number
  radius: number
  /** The label's width in pixels. */
  width: number
  /** It stands on its mark or nowhere. */
  isCentred?: boolean
}

/** Where a label stands: the middle of its left end. */
export interface PlacedLabel {
  key: string
  x: number
  y: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const GAP = 3

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Right of a mark, left of it, above and below, and in the middle of a large one. */
const candidates = ({ x, y, radius, width, isCentred = false }: Labelled, height: number): [number, number][] => {
  const middle: [number, number] = [x - width / 2, y]
  if (isCentred) return [middle]
  return [
    ...(width < 1.7 * radius ? [middle] : []),
    [x + radius + GAP, y],
    [x - radius - GAP - width, y],
    [x - width / 2, y - radius - height / 2],
    [x - width / 2, y + radius + height / 2],
  ]
}

/**
 * Places for the labels of marks, the first marks first: inside the area, and none on another. Marks without room go
 * without.
 */
export const placeLabels = (marks: readonly Labelled[], height: number, area: Box): PlacedLabel[] => {
  const taken: Box[] = []
  return marks.flatMap((mark): PlacedLabel[] => {
    for (const [left, y] of candidates(mark, height)) {
      const box = { left: left - 1, right: left + mark.width + 1, top: y - height / 2, bottom: y + height / 2 }
      const isInside =
        box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom
      if (!isInside || taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      return [{ key: mark.key, x: left, y }]
    }
    return []
  })
}
