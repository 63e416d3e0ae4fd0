import type { FaultList } from './faults.ts'
import { MAX_PEOPLE, readTable } from './table.ts'
import type { NewRole } from './types.ts'

const normalised = <T extends { weight: number }>(items: readonly T[]): T[] => {
  const total = items.reduce((sum, { weight }) => sum + weight, 0)
  return items.map((item) => ({ ...item, weight: total > 0 ? item.weight / total : 0 }))
}

/** A weighted link of a role, and why it is there. */
interface Link {
  weight: number
  reason: string
}

/** The texts of the three files about new roles; undefined where the dataset lacks one. */
export interface NewRoleFiles {
  roles: string | undefined
  feeders: string | undefined
  industries: string | undefined
}

/** What rows can name: a code and the file that lists it. */
interface Known {
  column: string
  file: string
  index: ReadonlyMap<string, number>
}

/** Reads rows `role,<column>,weight` and optionally `reason` into the links of each role. */
const readLinks = (
  file: string,
  text: string | undefined,
  roles: ReadonlySet<string>,
  { column, file: list, index }: Known,
  faults: FaultList,
): Map<string, Map<number, Link>> => {
  const links = new Map([...roles].map((role) => [role, new Map<number, Link>()]))
  for (const row of text === undefined ? [] : readTable(file, text, ['role', column, 'weight'], faults)) {
    const id = row.text('role')
    const code = row.text(column)
    const ofRole = links.get(id)
    const target = index.get(code)
    const weight = row.number('weight', { min: 0, max: MAX_PEOPLE })
    if (id !== '' && ofRole === undefined) row.fault('role', `${id} is not in new_roles.csv`)
    if (code !== '' && target === undefined) row.fault(column, `${code} is not in ${list}`)
    if (ofRole === undefined || target === undefined) continue
    if (ofRole.has(target)) row.fault(null, `this pair of role and ${column} stands on an earlier line`)
    ofRole.set(target, { weight, reason: row.optionalText('reason') })
  }
  return links
}

/**
 * Reads `new_roles.csv` (`id,title,title_zh,weight,wage_mean,job_zone`), `new_role_feeders.csv`
 * (`role,occupation,weight` and optionally `reason`) and, optionally, `new_role_industries.csv`
 * (`role,industry,weight,reason`). Weights of roles, and of each role's links, are normalised to sum to 1.
 */
export const parseNewRoles = (
  files: NewRoleFiles,
  occupationIndex: ReadonlyMap<string, number>,
  industryIndex: ReadonlyMap<string, number>,
  faults: FaultList,
): NewRole[] => {
  if (files.roles === undefined) {
    for (const [file, text] of [
      ['new_role_feeders.csv', files.feeders],
      ['new_role_industries.csv', files.industries],
    ]) {
      if (text !== undefined) faults.add('new_roles.csv', null, null, `is missing, but ${file} is there`)
    }
    return []
  }
  const roles = readTable('new_roles.csv', files.roles, ['id', 'title', 'weight'], faults).map((row) => {
    const title = row.text('title')
    return {
      id: row.text('id'),
      title: { en: title, zh: row.optionalText('title_zh') || title },
      weight: row.number('weight', { min: 0, max: MAX_PEOPLE }),
      wageMean: row.optionalNumber('wage_mean', { min: 0, max: MAX_PEOPLE }),
      jobZone: row.optionalNumber('job_zone', { min: 1, max: 5, integer: true }),
    }
  })
  const ids = new Set(roles.map(({ id }) => id))
  for (const { id } of roles) {
    if (occupationIndex.has(id)) faults.add('new_roles.csv', null, 'id', `${id} is the code of an occupation; a role needs an id of its own`)
  }
  if (ids.size < roles.length) faults.add('new_roles.csv', null, 'id', 'names a role twice')
  const occupations = { column: 'occupation', file: 'occupations.csv', index: occupationIndex }
  const industries = { column: 'industry', file: 'industries.csv', index: industryIndex }
  const feeders = readLinks('new_role_feeders.csv', files.feeders, ids, occupations, faults)
  const hiring = readLinks('new_role_industries.csv', files.industries, ids, industries, faults)
  const linksOf = (links: Map<string, Map<number, Link>>, id: string): [number, Link][] => [...(links.get(id) ?? [])]
  for (const { id } of roles) {
    if (linksOf(feeders, id).some(([, { weight }]) => weight > 0)) continue
    faults.add('new_role_feeders.csv', null, 'role', `gives ${id} no feeder with a weight above 0; a role needs one`)
  }
  if (roles.length > 0 && !roles.some(({ weight }) => weight > 0)) {
    faults.add('new_roles.csv', null, 'weight', 'is zero in every row; one role must have a weight above 0')
  }
  return normalised(roles).map((role) => ({
    ...role,
    feeders: normalised(linksOf(feeders, role.id).map(([occupation, link]) => ({ occupation, ...link }))),
    industries: normalised(linksOf(hiring, role.id).map(([industry, link]) => ({ industry, ...link }))),
  }))
}
