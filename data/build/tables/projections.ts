import { readCsv } from '../csv.ts'
import { addTo } from '../weighted.ts'
import type { Definition } from './crosswalk.ts'

const [START_YEAR, END_YEAR] = [2022, 2032]

const DECIMALS = 5

/**
 * Rows of `projections.csv` (occupation, start year, end year, ratio): employment projected for the end over that at
 * the start, each summed over the detailed codes of the occupation.
 *
 * @param path the National Employment Matrix, thousands of people
 * @throws Error naming an occupation that the outlook does not know
 */
export const projectionRows = (definitions: readonly Definition[], path: string): (string | number)[][] => {
  const start = new Map<string, number>()
  const end = new Map<string, number>()
  readCsv(path, ['soc', 'type', 'employment_2022_thousands', 'employment_2032_thousands'], (cell) => {
    if (cell('type') !== 'Line item') return
    addTo(start, cell('soc'), Number(cell('employment_2022_thousands')))
    addTo(end, cell('soc'), Number(cell('employment_2032_thousands')))
  })
  const total = (employed: ReadonlyMap<string, number>, members: readonly string[]): number =>
    members.reduce((sum, member) => sum + (employed.get(member) ?? 0), 0)
  return definitions.map(({ code, members }) => {
    const ratio = total(end, members) / total(start, members)
    if (!(ratio > 0 && ratio < Infinity)) throw new Error(`${path} has no outlook for ${code}`)
    return [code, START_YEAR, END_YEAR, ratio.toFixed(DECIMALS)]
  })
}
