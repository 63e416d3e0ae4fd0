import { describe, expect, test } from 'vitest'
import type { OccupationReading } from '../../../main/contract.ts'
import { relabelled } from '../../../renderer/reasons/relabelled.ts'

const sentence = (share: number, e1: number, e2: number): OccupationReading['sentences'][number] => ({
  ...{ text: '', start: 0, end: 0, e0: 1 - e1 - e2, e1, e2, automation: 0, betaByRater: { people: 0, gpt4: 0 } },
  ...{ kind: null, isCounted: true, tokens: [], kindsOfDuty: [], share, duty: 0 },
})
const reading = { sentences: [sentence(0.75, 0.2, 0.4), sentence(0.25, 0.6, 0.2)] }
const own = { e1: 0.3, e2: 0.35 }

describe('an occupation’s exposure after sentences were labelled otherwise', () => {
  test('stays what the source says where nothing was', () => {
    expect(relabelled({ e1: 0.11, e2: 0.22 }, reading, new Map())).toEqual({ e1: 0.11, e2: 0.22 })
  })

  test('counts a labelled sentence wholly as its label', () => {
    const { e1, e2 } = relabelled(own, reading, new Map([[0, 'e0']]))
    expect(e1).toBeCloseTo(0.15, 12)
    expect(e2).toBeCloseTo(0.05, 12)
  })

  test('stays within shares of one whole, whatever another source says', () => {
    const { e1, e2 } = relabelled({ e1: 0.9, e2: 0.1 }, reading, new Map([[0, 'e1'], [1, 'e2']]))
    expect(e1).toBeLessThanOrEqual(1)
    expect(e1 + e2).toBeLessThanOrEqual(1 + 1e-12)
    expect(relabelled({ e1: 0, e2: 0 }, reading, new Map([[0, 'e0']]))).toEqual({ e1: 0, e2: 0 })
  })
})
