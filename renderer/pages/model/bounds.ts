/** The words for a range whose ends may be open. */
export interface BoundWords {
  below: (to: string) => string
  between: (from: string, to: string) => string
  above: (from: string) => string
  all: string
}

/** A range in words; an end that is null is open. */
export const boundsText = (
  from: number | null,
  to: number | null,
  write: (bound: number) => string,
  words: BoundWords,
): string => {
  if (from === null) return to === null ? words.all : words.below(write(to))
  return to === null ? words.above(write(from)) : words.between(write(from), write(to))
}
