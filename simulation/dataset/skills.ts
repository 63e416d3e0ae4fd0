import { fillUnknown } from './fallback.ts'
import type { FaultList } from './faults.ts'
import { readTable } from './table.ts'
import type { Skills } from './types.ts'

const FILE = 'skills.csv'

/**
 * Reads `skills.csv` (`occupation,skill,level`, levels 0–1). A skill that an occupation does not name has its mean
 * over the others.
 *
 * @param employment people by occupation
 */
export const parseSkills = (
  text: string | undefined,
  employment: Float64Array,
  index: ReadonlyMap<string, number>,
  faults: FaultList,
): Skills | null => {
  if (text === undefined) return null
  const given = new Map<string, Map<number, number>>()
  for (const row of readTable(FILE, text, ['occupation', 'skill', 'level'], faults)) {
    const code = row.text('occupation')
    const skill = row.text('skill')
    const level = row.number('level', { min: 0, max: 1 })
    const occupation = index.get(code)
    if (code !== '' && occupation === undefined) row.fault('occupation', `${code} is not in occupations.csv`)
    if (occupation === undefined || skill === '') continue
    const byOccupation = given.get(skill) ?? new Map<number, number>()
    given.set(skill, byOccupation)
    if (byOccupation.has(occupation)) row.fault(null, `${code} and ${skill} stand together on an earlier line`)
    byOccupation.set(occupation, level)
  }
  const names = [...given.keys()]
  const levels = new Float64Array(employment.length * names.length)
  const known = new Uint8Array(levels.length)
  names.forEach((name, position) => {
    for (const [occupation, level] of given.get(name) ?? []) {
      levels[occupation * names.length + position] = level
      known[occupation * names.length + position] = 1
    }
  })
  fillUnknown(levels, known, employment)
  return { names, levels }
}
