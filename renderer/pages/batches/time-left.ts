/** Up to so many seconds are told in seconds. */
const SECONDS_TOLD = 90

/** How long the rest will take, in the unit that tells it best; null while nothing is known. */
export const timeLeft = (rows: number, rowsPerSecond: number): { unit: 'seconds' | 'minutes'; number: number } | null => {
  if (!(rowsPerSecond > 0)) return null
  const seconds = rows / rowsPerSecond
  return seconds <= SECONDS_TOLD
    ? { unit: 'seconds', number: Math.ceil(seconds) }
    : { unit: 'minutes', number: Math.ceil(seconds / 60) }
}
