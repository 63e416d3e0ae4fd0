import { describe, expect, test } from 'vitest'
import { sourceAddress, sourceOfExposure } from '../../../renderer/addresses.ts'
import { correlationOf, extremesOf } from '../../../renderer/pages/data/correlations.ts'

const pair = (a: string, b: string, rho: number) => ({ a, b, rho, occupations: 500 })
const pairs = [pair('aioe', 'classifier', 0.8), pair('aioe', 'applicability', 0.4), pair('applicability', 'classifier', 0.6)]

describe('exposure sources side by side', () => {
  test('a correlation is the same in both directions', () => {
    expect(correlationOf(pairs, 'classifier', 'aioe')).toBe(correlationOf(pairs, 'aioe', 'classifier'))
    expect(correlationOf(pairs, 'aioe', 'nobody')).toBeUndefined()
  })

  test('the pairs that agree most and least; nothing to tell with one pair', () => {
    expect(extremesOf(pairs)).toMatchObject({ most: { rho: 0.8 }, least: { rho: 0.4 } })
    expect(extremesOf(pairs.slice(0, 1))).toBeNull()
  })
})

describe('where an exposure comes from', () => {
  const sources = [{ id: 'eloundou' }, { id: 'aioe' }, { id: 'my-survey' }]

  test('is the source named like it, or like its first part', () => {
    expect(sourceOfExposure('aioe-language', sources)).toBe('aioe')
    expect(sourceOfExposure('my-survey', sources)).toBe('my-survey')
    expect(sourceOfExposure('classifier', sources)).toBe('eloundou')
    expect(sourceOfExposure('hearsay', sources)).toBeNull()
  })

  test('has an address of its own', () => {
    expect(sourceAddress('us-2023', 'a/b')).toBe('/data/us-2023/sources/a%2Fb')
  })
})
