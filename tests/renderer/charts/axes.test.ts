import { describe, expect, test } from 'vitest'
import { closeAxis, valueAxis, yearDomain, yearTicks } from '../../../renderer/charts/axes.ts'

describe('axes', () => {
  const years = Array.from({ length: 78 }, (_, step) => 2025 + (step * 6.75) / 52)

  test('ten years end at the turn of the tenth', () => {
    expect(yearDomain(years)).toEqual([2025, 2035])
  })

  test('years are labelled whole, and fewer where there is little room', () => {
    expect(yearTicks(years, 900)).toEqual(Array.from({ length: 11 }, (_, n) => 2025 + n))
    expect(yearTicks(years, 300)).toEqual([2025, 2027, 2029, 2031, 2033, 2035])
  })

  test('values are counted from zero up to a round value', () => {
    expect(valueAxis(0, 348_003)).toEqual({ domain: [0, 400_000], ticks: [0, 100_000, 200_000, 300_000, 400_000] })
  })

  test('noise below zero is drawn but gets no labels; real losses get them', () => {
    expect(valueAxis(-1930, 348_003)).toMatchObject({ domain: [-1930, 400_000], ticks: [0, 1e5, 2e5, 3e5, 4e5] })
    expect(valueAxis(-60, 110).ticks[0]).toBeLessThanOrEqual(-60)
  })

  test('labels are as far apart as one digit says: 0.025 would be written as 0.03', () => {
    expect(valueAxis(-0.013, 0.092).ticks).toEqual([-0.05, 0, 0.05, 0.1])
  })

  test('a quantity that is zero throughout has an axis all the same', () => {
    expect(valueAxis(0, 0)).toEqual({ domain: [0, 1], ticks: [0, 1] })
  })

  test('an axis close to its values begins at the round value below the least', () => {
    expect(closeAxis(0.48, 0.78)).toEqual({ domain: [0.4, 0.8], ticks: [0.4, 0.5, 0.6, 0.7, 0.8] })
    const { domain } = closeAxis(0.5, 0.5)
    expect(domain[0]).toBeLessThan(domain[1])
  })
})
