import { addTo } from '../weighted.ts'
import type { Definition } from './crosswalk.ts'
import { fillSector, type FillReport } from './fill.ts'
import type { SurveyCell } from './survey.ts'

/** Employment after filling, in people. */
export interface Employment {
  /** By sector, then by detailed SOC 2018 code. */
  bySector: Map<string, Map<string, number>>
  /** By detailed SOC 2018 code, all sectors. */
  byDetailed: Map<string, number>
  /** One report per sector. */
  reports: FillReport[]
}

/** Employment of every detailed occupation in every sector, withheld cells filled (fill.ts). */
export const fillEmployment = (survey: readonly SurveyCell[]): Employment => {
  const sectors = new Map<string, SurveyCell[]>()
  const national = new Map<string, number>()
  for (const cell of survey) {
    const cells = sectors.get(cell.sector)
    if (cells === undefined) sectors.set(cell.sector, [cell])
    else cells.push(cell)
    if (cell.level === 'detailed' && cell.employment !== null) addTo(national, cell.code, cell.employment)
  }
  const filled = [...sectors].map(([sector, cells]) => [sector, fillSector(cells, national)] as const)
  const byDetailed = new Map<string, number>()
  for (const [, { employment }] of filled) {
    for (const [code, people] of employment) addTo(byDetailed, code, people)
  }
  return {
    bySector: new Map(filled.map(([sector, { employment }]) => [sector, employment])),
    byDetailed,
    reports: filled.map(([, { report }]) => report),
  }
}

/** Rows of `industry_employment.csv`: sector, occupation, people; cells with nobody are left out. */
export const industryEmployment = (definitions: readonly Definition[], employment: Employment) =>
  [...employment.bySector].flatMap(([sector, byDetailed]) =>
    definitions
      .map(({ code, members }) => {
        const people = members.reduce((total, member) => total + (byDetailed.get(member) ?? 0), 0)
        return [sector, code, people] as const
      })
      .filter(([, , people]) => people > 0),
  )
