import { readCsv } from '../csv.ts'
import { weightedMean } from '../weighted.ts'
import type { CellWages } from './survey.ts'

/** USD; as the survey rounds. */
const ROUNDING = 10

/**
 * Rows of `new_roles.csv`; a role's wage is the plain mean of the mean wages of the occupations named as
 * neighbours.
 */
export const newRoles = (path: string, wages: ReadonlyMap<string, CellWages>): (string | number)[][] =>
  readCsv(path, ['id', 'title', 'title_zh', 'weight', 'job_zone', 'wage_neighbours'], (cell) => {
    const neighbours = cell('wage_neighbours')
      .split(' ')
      .map((code) => {
        const wage = wages.get(code)
        if (wage === undefined)
          throw new Error(`${path}: ${cell('id')} names ${code}, which is no occupation`)
        return { value: wage.mean, weight: 1 }
      })
    const mean = Math.round((weightedMean(neighbours) ?? 0) / ROUNDING) * ROUNDING
    return [cell('id'), cell('title'), cell('title_zh'), cell('weight'), mean, cell('job_zone')]
  })

/** Rows of `new_role_feeders.csv`: role, occupation, weight, reason. */
export const newRoleFeeders = (path: string): string[][] =>
  readCsv(path, ['role', 'occupation', 'weight', 'note'], (cell) => [
    cell('role'),
    cell('occupation'),
    cell('weight'),
    cell('note'),
  ])

/**
 * Rows of `new_role_industries.csv`: role, industry, weight (share of the role's jobs, 0–1, summing to 1 per
 * role), reason.
 */
export const newRoleIndustries = (path: string): string[][] =>
  readCsv(path, ['role', 'industry', 'weight', 'note'], (cell) => [
    cell('role'),
    cell('industry'),
    cell('weight'),
    cell('note'),
  ])
