import { readCsv } from '../csv.ts'

export const LEVELS = ['total', 'major', 'minor', 'broad', 'detailed'] as const
export type Level = (typeof LEVELS)[number]

/** Annual wages of a cell in USD: the mean and the 10th, 25th, 50th, 75th and 90th percentiles. */
export interface CellWages {
  mean: number
  percentiles: number[]
}

/** One row of the occupational employment and wage survey: an occupation in a sector. */
export interface SurveyCell {
  sector: string
  code: string
  title: string
  level: Level
  /** Employed people, null where withheld. */
  employment: number | null
  /** Null where not released. */
  wages: CellWages | null
}

/** The survey publishes no annual wage above this; `#` stands for it or more. In USD a year, May 2023. */
export const TOP_CODE = 239_200

const parseLevel = (text: string): Level => {
  const level = LEVELS.find((name) => name === text)
  if (level === undefined) throw new Error(`${text} is not a level of the survey (${LEVELS.join(', ')})`)
  return level
}

const parseNumber = (text: string): number => {
  const number = Number(text)
  if (text === '' || !Number.isFinite(number)) throw new Error(`"${text}" is not a number of the survey`)
  return number
}

const parseWage = (text: string): number => (text === '#' ? TOP_CODE : parseNumber(text))

/**
 * Reads the survey's table by sector and occupation (`**` employment withheld, `*` wage not released, `#`
 * top code).
 */
export const readSurvey = (path: string): SurveyCell[] =>
  readCsv(
    path,
    [
      ...(['naics', 'occ_code', 'occ_title', 'occ_level', 'employment', 'wage_mean'] as const),
      ...(['wage_p10', 'wage_p25', 'wage_median', 'wage_p75', 'wage_p90'] as const),
    ],
    (cell) => {
      const percentiles = [
        cell('wage_p10'),
        cell('wage_p25'),
        cell('wage_median'),
        cell('wage_p75'),
        cell('wage_p90'),
      ]
      const released = cell('wage_mean') !== '*' && !percentiles.includes('*')
      return {
        sector: cell('naics'),
        code: cell('occ_code'),
        title: cell('occ_title'),
        level: parseLevel(cell('occ_level')),
        employment: cell('employment') === '**' ? null : parseNumber(cell('employment')),
        wages: released
          ? { mean: parseWage(cell('wage_mean')), percentiles: percentiles.map(parseWage) }
          : null,
      }
    },
  )

/**
 * The code one level up in SOC 2018. Three minor groups do not end in three zeros, and physicians fill two
 * tens.
 */
export const parentCode = (code: string, level: Level): string => {
  switch (level) {
    case 'total':
      return ''
    case 'major':
      return '00-0000'
    case 'minor':
      return `${code.slice(0, 2)}-0000`
    case 'broad':
      return minorGroupOf(code)
    case 'detailed':
      return code.startsWith('29-122') ? '29-1210' : `${code.slice(0, 6)}0`
  }
}

/** The minor group of a broad or detailed code of SOC 2018. */
export const minorGroupOf = (code: string): string => {
  const irregular = ['15-1', '31-1', '51-5'].indexOf(code.slice(0, 4))
  return irregular < 0 ? `${code.slice(0, 4)}000` : ['15-1200', '31-1100', '51-5100'][irregular]
}
