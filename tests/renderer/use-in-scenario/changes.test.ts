import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import {
  adding,
  freeCode,
  overriding,
  ownOverride,
  peopleLeft,
  readable,
  withChanged,
  withoutAdded,
  withOverride,
} from '../../../renderer/use-in-scenario/changes.ts'

const added = { code: '43-4051-1', title: 'Chat', like: '43-4051', employment: 100, e1: 0.2, e2: 0.3 }
const scenario = parseScenario({ name: 'a', exposure: { overrides: { '13-2050': { e1: 0.2 } } } })

describe('a score used in a scenario', () => {
  test('is rounded as it is read, and e1 and e2 stay shares of one whole', () => {
    expect(readable({ e1: 0.123456, e2: 0.2, automation: 0.66666 })).toEqual({ e1: 0.1235, e2: 0.2, automation: 0.6667 })
    for (const e1 of [0.33335, 0.00005, 0.99995, 0.123449]) {
      const { e1: direct, e2 } = readable({ e1, e2: 1 - e1, automation: 0 })
      expect(() => parseScenario({ name: 'a', exposure: { overrides: { x: { e1: direct, e2 } } } })).not.toThrow()
    }
  })

  test('replaces what was set of the occupation, and taken back that stands again, whatever else has changed', () => {
    const change = overriding(scenario, '13-2050', { e1: 0.5, e2: 0.1 })
    const changed = { ...change.apply(scenario), horizonYears: 3 }
    expect(ownOverride(changed, '13-2050')).toEqual({ e1: 0.5, e2: 0.1 })
    expect(change.revert(changed)).toEqual({ ...scenario, horizonYears: 3 })
    const first = overriding(scenario, '11-1010', { e1: 0.5, e2: 0.1 })
    expect(first.revert(first.apply(scenario))).toEqual(scenario)
  })

  test('makes an occupation of its own, and taken back nothing of it is left', () => {
    const change = adding(added)
    const changed = change.apply(scenario)
    expect(changed.addedOccupations).toEqual([added])
    expect(withChanged(changed, '43-4051-1', { e1: 0.4 }).addedOccupations).toEqual([{ ...added, e1: 0.4 }])
    expect(change.revert(withOverride(changed, '43-4051-1', { e1: 1 }))).toEqual(scenario)
    expect(withoutAdded(changed, 'other').addedOccupations).toEqual([added])
  })

  test('gets a code that nothing has, and takes people whom no other has taken', () => {
    expect(freeCode('43-4051', new Set(['43-4051']))).toBe('43-4051-1')
    expect(freeCode('43-4051', new Set(['43-4051-1', '43-4051-2']))).toBe('43-4051-3')
    const changed = adding(added).apply(scenario)
    expect(peopleLeft(changed, { code: '43-4051', employment: 1000 })).toBe(900)
    expect(peopleLeft(changed, { code: '13-2050', employment: 1000 })).toBe(1000)
  })
})
