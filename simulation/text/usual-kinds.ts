import { FaultList } from '../dataset/faults.ts'
import { readTable } from '../dataset/table.ts'

/** How usual each kind of duty is in an occupation, above 0. */
export type UsualKinds = (occupation: string) => (kind: string) => number

/** The row of kinds that are met in every occupation. */
const ANY = 'any'

/** How usual a kind is that is listed for an occupation, for all of them, or not at all; tried on the project's duties. */
const LISTED = 1
const EVERYWHERE = 0.15
const ELSEWHERE = 0.05

/**
 * Reads a table of the kinds of duty that are usual in occupations (`occupations,kinds`: the beginning of a code, of
 * which the longest holds, or `any`; kinds with spaces between).
 *
 * @param kinds the kinds that there are
 * @throws DatasetError listing every fault with line and column
 */
export const parseUsualKinds = (file: string, text: string, kinds: ReadonlySet<string>): UsualKinds => {
  const faults = new FaultList()
  const listed = new Map<string, ReadonlySet<string>>()
  for (const row of readTable(file, text, ['occupations', 'kinds'], faults)) {
    const named = row.text('kinds').split(' ')
    for (const kind of named) if (!kinds.has(kind)) row.fault('kinds', `"${kind}" is no kind of duty`)
    listed.set(row.text('occupations'), new Set(named))
  }
  faults.throwIfAny()
  const everywhere = listed.get(ANY)
  return (occupation) => {
    let length = occupation.length
    while (length > 0 && !listed.has(occupation.slice(0, length))) length -= 1
    const own = listed.get(occupation.slice(0, length))
    return (kind) => (own?.has(kind) === true ? LISTED : everywhere?.has(kind) === true ? EVERYWHERE : ELSEWHERE)
  }
}
