import { readCsv } from '../csv.ts'

/**
 * Rows of `industries.csv` (code, title, Chinese title), from the hand-written list of the 20 NAICS
 * sectors.
 */
export const readIndustries = (path: string): string[][] =>
  readCsv(path, ['code', 'title', 'title_zh'], (cell) => [cell('code'), cell('title'), cell('title_zh')])
