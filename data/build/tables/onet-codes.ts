import { readCsv } from '../csv.ts'

/**
 * An occupation of O*NET-SOC 2019 and the wage survey's code (SOC 2018, with its few combined codes) that
 * holds it.
 */
export interface OnetOccupation {
  onetCode: string
  title: string
  surveyCode: string
}

/** Three heading lines and a subtitle stand before the column names. */
const HEADING_LINE = 5

/**
 * Reads the crosswalk from O*NET-SOC 2019 to the National Employment Matrix, whose codes the 2023 survey
 * uses.
 */
export const readOnetCodes = (path: string): OnetOccupation[] =>
  readCsv(
    path,
    ['O*NET-SOC Code', 'O*NET-SOC Title', 'NEM Code'],
    (cell) => ({
      onetCode: cell('O*NET-SOC Code'),
      title: cell('O*NET-SOC Title'),
      surveyCode: cell('NEM Code'),
    }),
    HEADING_LINE,
  )
