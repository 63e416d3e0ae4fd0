import { useCallback, useState, type KeyboardEvent } from 'react'

/** A mark that the arrow keys can lead to. */
export interface Place {
  key: string
  x: number
  y: number
}

const TOWARDS: Partial<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The mark nearest in a direction, those straight ahead before those aside; undefined if there is none. */
export const nearestTowards = (
  places: readonly Place[],
  from: Place,
  [dx, dy]: readonly [number, number],
): Place | undefined => {
  const costOf = ({ x, y }: Place): number => {
    const ahead = (x - from.x) * dx + (y - from.y) * dy
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx)
    return ahead > 0 && aside <= 2 * ahead ? ahead + 2 * aside : Infinity
  }
  return places.reduce<Place | undefined>((best, place) => {
    const cost = costOf(place)
    return cost < (best === undefined ? Infinity : costOf(best)) ? place : best
  }, undefined)
}

/** Lets the arrow keys go from mark to mark, of which only one is in the page's order of focus. */
export const useRoving = (places: readonly Place[]) => {
  const [at, setAt] = useState<string | null>(null)
  const first = places.find(({ key }) => key === at) ?? places.at(0)
  const firstKey = first?.key
  // The same function until the focus moves: hundreds of marks need not be drawn anew while the drawing only moves.
  const tabIndexOf = useCallback((key: string): number => (key === firstKey ? 0 : -1), [firstKey])
  return {
    at,
    setAt,
    tabIndexOf,
    onKeyDown: (event: KeyboardEvent<SVGSVGElement>): void => {
      const direction = TOWARDS[event.key]
      const next = direction && first && nearestTowards(places, first, direction)
      if (direction !== undefined) event.preventDefault()
      if (next === undefined) return
      setAt(next.key)
      for (const mark of event.currentTarget.querySelectorAll<SVGElement>('[data-key]')) {
        if (mark.dataset.key === next.key) mark.focus()
      }
    },
  }
}
