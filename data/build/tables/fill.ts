import { LEVELS, parentCode, type Level, type SurveyCell } from './survey.ts'

interface Branch {
  code: string
  level: Level
  /** Employed people: published, or the sum of children that are all known; null while unknown. */
  employment: number | null
  children: Branch[]
}

/** What was filled in one sector, in people and cells. */
export interface FillReport {
  sector: string
  /** The sector's published total. */
  published: number
  withheldCells: number
  filledEmployment: number
  /** Sum over detailed occupations after filling. */
  covered: number
}

/** One sector's employment by detailed occupation, without gaps. */
export interface FilledSector {
  employment: Map<string, number>
  report: FillReport
}

/** Added to every withheld occupation's prior, so that one never seen elsewhere can still receive people. */
const PRIOR_FLOOR = 10

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The nearest group above a cell that has a row of its own in the sector; some groups have none. */
const parentOf = (cell: SurveyCell, present: ReadonlyMap<string, SurveyCell>): SurveyCell | undefined => {
  let { code, level } = cell
  while (level !== 'total') {
    code = parentCode(code, level)
    level = LEVELS[LEVELS.indexOf(level) - 1]
    const parent = present.get(`${level} ${code}`)
    if (parent !== undefined) return parent
  }
  return undefined
}

const buildTree = (cells: readonly SurveyCell[]): Branch => {
  const present = new Map(cells.map((cell) => [`${cell.level} ${cell.code}`, cell]))
  const below = new Map<SurveyCell | undefined, SurveyCell[]>()
  for (const cell of cells) {
    const parent = parentOf(cell, present)
    below.set(parent, [...(below.get(parent) ?? []), cell])
  }
  const branch = (cell: SurveyCell): Branch => {
    const children = (below.get(cell) ?? []).map(branch)
    const known = children.flatMap(({ employment }) => employment ?? [])
    const complete = children.length > 0 && known.length === children.length
    return {
      code: cell.code,
      level: cell.level,
      employment: cell.employment ?? (complete ? sum(known) : null),
      children,
    }
  }
  const total = present.get('total 00-0000')
  if (total === undefined) throw new Error('a sector of the survey has no row for all occupations')
  return branch(total)
}

/** People known to be in a branch, whether or not its own figure is published. */
const knownIn = (branch: Branch): number => branch.employment ?? sum(branch.children.map(knownIn))

const priorOf = (branch: Branch, national: ReadonlyMap<string, number>): number => {
  if (branch.employment !== null) return 0
  if (branch.children.length === 0) return (national.get(branch.code) ?? 0) + PRIOR_FLOOR
  return sum(branch.children.map((child) => priorOf(child, national)))
}

const collect = (
  branch: Branch,
  people: number,
  national: ReadonlyMap<string, number>,
  into: Map<string, number>,
) => {
  if (branch.level === 'detailed') {
    into.set(branch.code, Math.round(people))
    return
  }
  const residual = Math.max(0, people - sum(branch.children.map(knownIn)))
  const priors = branch.children.map((child) => priorOf(child, national))
  const totalPrior = sum(priors)
  branch.children.forEach((child, position) => {
    const share = totalPrior > 0 ? priors[position] / totalPrior : 0
    collect(child, child.employment ?? knownIn(child) + residual * share, national, into)
  })
}

/**
 * Fills the withheld cells of one sector from the top down: what a published parent has beyond its
 * published children goes to its withheld children, several of them sharing it in proportion to the people
 * that the survey publishes for their withheld occupations nationwide, plus 10. Published cells stay as
 * they are; nothing is negative.
 *
 * @param cells all rows of one sector
 * @param national published people by detailed occupation, over all sectors
 */
export const fillSector = (
  cells: readonly SurveyCell[],
  national: ReadonlyMap<string, number>,
): FilledSector => {
  const root = buildTree(cells)
  const published = root.employment
  if (published === null) throw new Error('a sector of the survey withholds its total')
  const employment = new Map<string, number>()
  collect(root, published, national, employment)
  const withheld = cells.filter((cell) => cell.level === 'detailed' && cell.employment === null)
  return {
    employment,
    report: {
      sector: cells[0].sector,
      published,
      withheldCells: withheld.length,
      filledEmployment: sum(withheld.map(({ code }) => employment.get(code) ?? 0)),
      covered: sum([...employment.values()]),
    },
  }
}
