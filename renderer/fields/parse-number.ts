/** What a number field admits. */
export interface Bounds {
  min: number
  max: number
  whole?: boolean
}

/** What a share admits. */
export const SHARE: Bounds = { min: 0, max: 1 }

/** Why what was typed is no valid number. */
export type NumberProblem = 'not-a-number' | 'not-whole' | 'out-of-range'

/** The number that was typed, or why it is none that the field admits. */
export const parseNumber = (
  typed: string | number,
  { min, max, whole = false }: Bounds,
): { value: number } | { problem: NumberProblem } => {
  const text = String(typed).trim()
  const value = Number(text)
  if (text === '' || !Number.isFinite(value)) return { problem: 'not-a-number' }
  if (value < min || value > max) return { problem: 'out-of-range' }
  if (whole && !Number.isInteger(value)) return { problem: 'not-whole' }
  return { value }
}
