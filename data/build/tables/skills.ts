import { readCsv } from '../csv.ts'
import type { Definition } from './crosswalk.ts'
import { meanByCode, scoreByOccupation } from './occupation-scores.ts'
import type { OnetOccupation } from './onet-codes.ts'

/** The ten basic skills of O*NET, and programming; the file of sources calls them so, with underscores. */
const SKILLS = [
  ...(['Reading_Comprehension', 'Active_Listening', 'Writing', 'Speaking', 'Mathematics', 'Science'] as const),
  ...(['Critical_Thinking', 'Active_Learning', 'Learning_Strategies', 'Monitoring', 'Programming'] as const),
]

/** O*NET's levels go from 0 to 100 in the file. */
const HIGHEST_LEVEL = 100

const DECIMALS = 4

/** The level 0–1, null where O*NET publishes none; an irrelevant skill has level 0. */
const parseLevel = (text: string): number | null => {
  if (text === 'Not relevant') return 0
  if (text === 'Not available') return null
  const level = Number(text)
  if (text === '' || !Number.isFinite(level)) throw new Error(`"${text}" is not a level of a skill`)
  return level / HIGHEST_LEVEL
}

/** An occupation without a level of its own in some skill, and the SOC group whose mean it has instead. */
export interface ImputedSkill {
  occupation: string
  skill: string
  group: string
}

/**
 * Rows of `skills.csv` (occupation, skill, level): for each skill the mean over the O*NET occupations of a detailed
 * code, then over detailed codes weighted by employment; an occupation that O*NET does not rate has the mean of the
 * nearest SOC group.
 *
 * @param path levels by O*NET title
 */
export const skillRows = (
  definitions: readonly Definition[],
  onetCodes: readonly OnetOccupation[],
  people: ReadonlyMap<string, number>,
  path: string,
): { rows: string[][]; imputed: ImputedSkill[]; rated: Set<string> } => {
  const columns = SKILLS.map((name) => `${name}_Level` as const)
  const levels = new Map(
    readCsv(path, ['Occupation', ...columns], (cell) => [
      cell('Occupation'),
      columns.map((column) => parseLevel(cell(column))),
    ]),
  )
  const skills = SKILLS.map((name, position) => {
    const scores = meanByCode(
      onetCodes.flatMap(({ title, surveyCode }) => {
        const level = levels.get(title)?.[position] ?? null
        return level === null ? [] : [[surveyCode, [level]] as const]
      }),
    )
    return { skill: name.toLowerCase().replaceAll('_', '-'), ...scoreByOccupation(definitions, scores, people) }
  })
  return {
    rows: definitions.flatMap(({ code }, i) =>
      skills.map(({ skill, values }) => [code, skill, values[i][0].toFixed(DECIMALS)]),
    ),
    imputed: skills.flatMap(({ skill, imputed }) => imputed.map((entry) => ({ ...entry, skill }))),
    rated: new Set(onetCodes.filter(({ title }) => levels.has(title)).map(({ surveyCode }) => surveyCode)),
  }
}
