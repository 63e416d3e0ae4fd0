/** However long the work takes, it takes at most this share of the time. */
const MAX_SHARE = 0.02

/**
 * Does some work now and then, at most once in `interval` milliseconds and less often where it takes long.
 * `ifDue` does it where the time has come, `now` in any case.
 */
export const paced = (interval: number, work: () => void): { ifDue: () => void; now: () => void } => {
  let due = performance.now() + interval
  const now = (): void => {
    const start = performance.now()
    work()
    const end = performance.now()
    due = end + Math.max(interval, (end - start) / MAX_SHARE)
  }
  return {
    now,
    ifDue: () => {
      if (performance.now() >= due) now()
    },
  }
}
