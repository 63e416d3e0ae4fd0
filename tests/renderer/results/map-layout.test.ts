import { expect, test } from 'vitest'
import { layoutOf } from '../../../renderer/results/map-layout.ts'

const plan = {
  nodes: Array.from({ length: 40 }, (_, n) => ({ size: 10 + n * n, group: n < 20 ? '11' : '53' })),
  links: Array.from({ length: 39 }, (_, n) => ({ source: n, target: n + 1, weight: n === 19 ? 0 : 0.3 })),
}

test('the same occupations and moves give the same map', () => {
  expect(layoutOf(plan)).toEqual(layoutOf(plan))
})

test('occupations do not cover one another, and those between which people move are near', () => {
  const { x, y, radius } = layoutOf(plan)
  const distance = (a: number, b: number): number => Math.hypot(x[a] - x[b], y[a] - y[b])
  for (let a = 0; a < 40; a++) {
    for (let b = a + 1; b < 40; b++) expect(distance(a, b)).toBeGreaterThan(0.9 * (radius[a] + radius[b]))
  }
  expect(distance(5, 6)).toBeLessThan(distance(5, 35))
})

test('the area of an occupation grows with the people in it', () => {
  const { radius } = layoutOf(plan)
  expect(radius[39]).toBeGreaterThan(radius[10])
  expect(radius[10]).toBeGreaterThan(radius[0])
})
