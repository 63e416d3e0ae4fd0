import { FaultList } from '../dataset/faults.ts'
import { readTable } from '../dataset/table.ts'

/** One thing that the people of an occupation do, and the share of their working time that it takes. */
export interface Duty {
  /** 0–1; the shares of an occupation sum to 1. */
  readonly share: number
  readonly text: string
}

/** Shares rounded to two decimals may together miss 1 by this much. */
const ROUNDING = 1e-6

/**
 * Reads a table of duties (`occupation,duty,share,text`: code or role id, number from 1, share of working time,
 * sentence) into the duties of each occupation, in their order.
 *
 * @param file the table's name, for its faults
 * @throws DatasetError listing every fault with line and column
 */
export const parseDuties = (file: string, text: string): ReadonlyMap<string, readonly Duty[]> => {
  const faults = new FaultList()
  const duties = new Map<string, Duty[]>()
  for (const row of readTable(file, text, ['occupation', 'duty', 'share', 'text'], faults)) {
    const occupation = row.text('occupation')
    const listed = duties.get(occupation) ?? []
    const number = row.number('duty', { min: 1, integer: true })
    if (number !== listed.length + 1) row.fault('duty', `${occupation} goes on with ${listed.length + 1}, not ${number}`)
    listed.push({ share: row.number('share', { min: 0, max: 1 }), text: row.text('text') })
    duties.set(occupation, listed)
  }
  for (const [occupation, listed] of duties) {
    const sum = listed.reduce((total, { share }) => total + share, 0)
    if (Math.abs(sum - 1) > ROUNDING) faults.add(file, null, 'share', `sums to ${sum} over ${occupation}; it must be 1`)
  }
  faults.throwIfAny()
  return duties
}
