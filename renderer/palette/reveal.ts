const LONGEST_MS = 3000

/** Brings the element of an id into view and into focus, once the page that is being opened has it. */
export const reveal = (id: string): void => {
  const until = performance.now() + LONGEST_MS
  const look = (): void => {
    const element = document.getElementById(id)
    if (element !== null) {
      element.scrollIntoView({ block: 'center' })
      element.focus({ preventScroll: true })
    } else if (performance.now() < until) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
