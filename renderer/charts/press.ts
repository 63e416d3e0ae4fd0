import type { KeyboardEvent } from 'react'

/** Lets the keys that press a button press what a drawing has instead of one. */
export const onPress =
  (act: (event: KeyboardEvent) => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    act(event)
  }
