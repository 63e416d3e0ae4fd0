import { useEffect, useEffectEvent, useState } from 'react'
import type { Box } from './place-card.ts'

/** How long a page may take to show what a step points at first of all, and anything else that it may point at. */
const FIRST_CHOICE_MS = 700
const ANY_CHOICE_MS = 3000

/** What takes more of the screen's height than this is shown from its top. */
const TALL = 0.6

const find = (names: readonly string[]): Element | null => {
  for (const name of names) {
    const shown = [...document.querySelectorAll(`[data-tour="${name}"]`)].find((element) => element.getClientRects().length > 0)
    if (shown !== undefined) return shown
  }
  return null
}

const isSame = (a: Box | null, b: Box): boolean =>
  a !== null && a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height

/** Follows the element that a step points at, wherever the page moves it; null while it is not there. */
export const useTarget = (names: readonly string[], onMissing: () => void): Box | null => {
  const [box, setBox] = useState<Box | null>(null)
  const giveUp = useEffectEvent(onMissing)
  useEffect(() => {
    const began = performance.now()
    let known: Element | null = null
    let frame = 0
    const look = (): void => {
      const waited = performance.now() - began
      const element = find(waited < FIRST_CHOICE_MS ? names.slice(0, 1) : names)
      if (element === null && known === null && waited > ANY_CHOICE_MS) {
        giveUp()
        return
      }
      if (element !== null) {
        if (element !== known) {
          const isTall = element.getBoundingClientRect().height > window.innerHeight * TALL
          element.scrollIntoView({ block: isTall ? 'start' : 'nearest' })
        }
        known = element
        const { left, top, width, height } = element.getBoundingClientRect()
        setBox((before) => (isSame(before, { left, top, width, height }) ? before : { left, top, width, height }))
      }
      frame = requestAnimationFrame(look)
    }
    look()
    return () => cancelAnimationFrame(frame)
  }, [names])
  return box
}
