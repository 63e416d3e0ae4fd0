/** Ctrl+C reaches this process once from the terminal and once more from whoever started it. */
const SAME_KEYSTROKE_MS = 500

/** Ctrl+C asks to stop; a second one ends the process as it stands. */
export const interruption = () => {
  const controller = new AbortController()
  let heard = -Infinity
  const hear = (): void => {
    const now = performance.now()
    if (controller.signal.aborted && now - heard > SAME_KEYSTROKE_MS) process.exit(130)
    heard = now
    controller.abort()
  }
  process.on('SIGINT', hear)
  return { signal: controller.signal, end: () => void process.off('SIGINT', hear) }
}
