import { existsSync } from 'node:fs'
import { readCsv } from '../csv.ts'
import type { Definition } from './crosswalk.ts'
import type { CellWages } from './survey.ts'

/** Columns of `occupations.csv`. */
export const OCCUPATION_COLUMNS = [
  ...['code', 'title', 'title_zh', 'major', 'job_zone', 'employment', 'wage_mean'],
  ...['wage_p10', 'wage_p25', 'wage_median', 'wage_p75', 'wage_p90'],
]

/** Chinese titles by occupation; empty while nobody has written them. */
export const readChineseTitles = (path: string): Map<string, string> =>
  new Map(
    existsSync(path) ? readCsv(path, ['code', 'title_zh'], (cell) => [cell('code'), cell('title_zh')]) : [],
  )

/** Rows of `occupations.csv`: one per occupation, employed people and annual wages in USD. */
export const occupationRows = (
  definitions: readonly Definition[],
  titlesZh: ReadonlyMap<string, string>,
  people: ReadonlyMap<string, number>,
  wages: ReadonlyMap<string, CellWages>,
  zones: ReadonlyMap<string, number>,
): (string | number)[][] =>
  definitions.map(({ code, title, members }) => {
    const wage = wages.get(code)
    const zone = zones.get(code)
    if (wage === undefined || zone === undefined) throw new Error(`${code} has no wage or no job zone`)
    const employment = members.reduce((sum, member) => sum + (people.get(member) ?? 0), 0)
    const major = `${code.slice(0, 2)}-0000`
    return [code, title, titlesZh.get(code) ?? '', major, zone, employment, wage.mean, ...wage.percentiles]
  })
