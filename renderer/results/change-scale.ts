const STRONG_OVER_WEAK = 5

/** Where the colours of a change begin and end: beyond ±weak it is coloured, beyond ±strong strongly. */
export interface ChangeScale {
  weak: number
  strong: number
}

const roundDown = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([5, 2, 1].find((factor) => factor * power <= value * (1 + 1e-9)) ?? 1) * power
}

/** A scale on which about every fifth of the changes is strong. */
export const changeScale = (changes: readonly number[]): ChangeScale => {
  const sizes = changes.map(Math.abs).sort((a, b) => a - b)
  const size = sizes.at(Math.floor(sizes.length * 0.8)) ?? 0
  const strong = size > 0 ? roundDown(size) : 0.01
  return { weak: strong / STRONG_OVER_WEAK, strong }
}

/** The place of a change among the diverging colours, 0 (great loss) to 4 (great gain). */
export const placeOf = (change: number, { weak, strong }: ChangeScale): number => {
  if (Math.abs(change) < weak) return 2
  if (change < 0) return change <= -strong ? 0 : 1
  return change >= strong ? 4 : 3
}
