/** At most so many scenarios are compared. */
export const MOST_COMPARED = 4

/** The scenarios that an address names, each once, at most as many as can be compared. */
export const chosenIds = (part: string): number[] => {
  const ids = part.split(/\+|%2B/i).map(Number)
  return [...new Set(ids.filter((id) => Number.isInteger(id) && id > 0))].slice(0, MOST_COMPARED)
}
