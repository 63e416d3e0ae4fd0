import { readCsv } from '../csv.ts'
import type { Scores } from './occupation-scores.ts'

/** Levels of education, lowest first, as the columns of the table are called. */
export const ATTAINMENT = [
  ...(['less_than_high_school', 'high_school', 'some_college', 'associate'] as const),
  ...(['bachelor', 'master', 'doctoral_or_professional'] as const),
]

/** Shares of workers by highest level of education, by detailed code; each code's shares sum to 1. */
export const readAttainment = (path: string): Scores =>
  new Map(
    readCsv(path, ['soc', ...ATTAINMENT], (cell) => {
      const percentages = ATTAINMENT.map((level) => Number(cell(level)))
      const total = percentages.reduce((sum, percentage) => sum + percentage, 0)
      return [cell('soc'), percentages.map((percentage) => percentage / total)] as const
    }),
  )
