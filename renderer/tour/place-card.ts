/** A box on the screen, in pixels. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

interface Size {
  width: number
  height: number
}

const GAP = 14
const EDGE = 12

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))

/** Where a card stands beside what it is about: on the side with room for it, else in the corner that hides least. */
export const placeCard = (target: Box, card: Size, screen: Size): { left: number; top: number } => {
  const right = target.left + target.width
  const bottom = target.top + target.height
  const left = (wanted: number): number => within(wanted, EDGE, screen.width - card.width - EDGE)
  const top = (wanted: number): number => within(wanted, EDGE, screen.height - card.height - EDGE)
  if (right + GAP + card.width + EDGE <= screen.width) return { left: left(right + GAP), top: top(target.top) }
  if (bottom + GAP + card.height + EDGE <= screen.height) return { left: left(target.left), top: top(bottom + GAP) }
  if (target.left - GAP - card.width >= EDGE) return { left: left(target.left - GAP - card.width), top: top(target.top) }
  if (target.top - GAP - card.height >= EDGE) return { left: left(target.left), top: top(target.top - GAP - card.height) }
  return { left: left(screen.width), top: top(screen.height) }
}
