import type { FaultList } from './faults.ts'
import { MAX_PEOPLE, readTable } from './table.ts'
import type { NewRole } from './types.ts'

const normalised = <T extends { weight: number }>(items: readonly T[]): T[] => {
  const total = items.reduce((sum, { weight }) => sum + weight, 0)
  return items.map((item) => ({ ...item, weight: item.weight / total }))
}

/**
 * Reads `new_roles.csv` (`id,title,title_zh,weight,wage_mean,job_zone`) and `new_role_feeders.csv`
 * (`role,occupation,weight`). Weights of roles, and of each role's feeders, are normalised to sum to 1.
 */
export const parseNewRoles = (
  rolesText: string | undefined,
  feedersText: string | undefined,
  occupationIndex: ReadonlyMap<string, number>,
  faults: FaultList,
): NewRole[] => {
  if (rolesText === undefined) {
    if (feedersText !== undefined) faults.add('new_roles.csv', null, null, 'is missing, but new_role_feeders.csv is there')
    return []
  }
  const roles = readTable('new_roles.csv', rolesText, ['id', 'title', 'weight'], faults).map((row) => {
    const title = row.text('title')
    return {
      id: row.text('id'),
      title: { en: title, zh: row.optionalText('title_zh') || title },
      weight: row.number('weight', { min: 0, max: MAX_PEOPLE }),
      wageMean: row.optionalNumber('wage_mean', { min: 0, max: MAX_PEOPLE }),
      jobZone: row.optionalNumber('job_zone', { min: 1, max: 5, integer: true }),
      feeders: new Map<number, number>(),
    }
  })
  const byId = new Map(roles.map((role) => [role.id, role]))
  for (const { id } of roles) {
    if (occupationIndex.has(id)) faults.add('new_roles.csv', null, 'id', `${id} is the code of an occupation; a role needs an id of its own`)
  }
  if (byId.size < roles.length) faults.add('new_roles.csv', null, 'id', 'names a role twice')
  const feederRows =
    feedersText === undefined ? [] : readTable('new_role_feeders.csv', feedersText, ['role', 'occupation', 'weight'], faults)
  for (const row of feederRows) {
    const id = row.text('role')
    const code = row.text('occupation')
    const role = byId.get(id)
    const occupation = occupationIndex.get(code)
    const weight = row.number('weight', { min: 0, max: MAX_PEOPLE })
    if (id !== '' && role === undefined) row.fault('role', `${id} is not in new_roles.csv`)
    if (code !== '' && occupation === undefined) row.fault('occupation', `${code} is not in occupations.csv`)
    if (role === undefined || occupation === undefined) continue
    if (role.feeders.has(occupation)) row.fault(null, 'this pair of role and occupation stands on an earlier line')
    role.feeders.set(occupation, weight)
  }
  for (const role of roles) {
    const total = [...role.feeders.values()].reduce((sum, weight) => sum + weight, 0)
    if (total > 0) continue
    faults.add('new_role_feeders.csv', null, 'role', `gives ${role.id} no feeder with a weight above 0; a role needs one`)
  }
  if (roles.length > 0 && !roles.some(({ weight }) => weight > 0)) {
    faults.add('new_roles.csv', null, 'weight', 'is zero in every row; one role must have a weight above 0')
  }
  return normalised(roles).map(({ feeders, ...role }) => ({
    ...role,
    feeders: normalised([...feeders].map(([occupation, weight]) => ({ occupation, weight }))),
  }))
}
