import { describe, expect, test } from 'vitest'
import { sentenceParts } from '../../../renderer/pages/scenario/robustness/sentence.ts'
import type { Verdict } from '../../../simulation/robustness/verdict.ts'

const sign = (id: Verdict['id'], dependsOn: Verdict['dependsOn']): Verdict => ({
  id,
  base: { kind: 'sign', value: 0.01, sign: 1 },
  outcomes: [],
  dependsOn,
})
const rank = (id: Verdict['id'], dependsOn: Verdict['dependsOn']): Verdict => ({
  id,
  base: { kind: 'first', ranking: [{ key: 'a', value: 1 }] },
  outcomes: [],
  dependsOn,
})
const variants = [{ assumption: 'adoptionPace' as const, value: 2 }]

describe('the sentence that sums a check up', () => {
  test('counts the conclusions that hold everywhere', () => {
    const verdicts = [sign('unemploymentEnd', []), rank('industryFirst', [])]
    expect(sentenceParts({ verdicts, variants })).toMatchObject({ form: 'all', held: 2, all: 2, runs: 1, named: [], more: 0 })
  })

  test('names one conclusion of each sort that depends on something, and counts the others', () => {
    const verdicts = [
      sign('unemploymentPeak', ['adoptionPace']),
      sign('unemploymentEnd', ['adoptionPace']),
      rank('industryFirst', []),
      rank('sex', ['exposureSource']),
    ]
    const { form, held, named, more } = sentenceParts({ verdicts, variants })
    expect({ form, held, more }).toEqual({ form: 'one', held: 1, more: 1 })
    expect(named.map(({ id }) => id)).toEqual(['unemploymentPeak', 'sex'])
  })

  test('says so where nothing holds', () => {
    expect(sentenceParts({ verdicts: [sign('unemploymentEnd', ['retraining'])], variants }).form).toBe('none')
  })
})
