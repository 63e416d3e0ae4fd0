import { describe, expect, test } from 'vitest'
import { logAxis } from '../../../renderer/charts/axes.ts'
import { fitMap } from '../../../renderer/charts/fit-map.ts'
import { placeLabels } from '../../../renderer/charts/place-labels.ts'
import { nearestTowards } from '../../../renderer/charts/roving.ts'
import { sankeyLayout } from '../../../renderer/charts/sankey-layout.ts'

describe('labels of marks', () => {
  const area = { left: 0, right: 300, top: 0, bottom: 200 }
  const marks = Array.from({ length: 60 }, (_, n) => ({
    ...{ key: String(n), x: (n * 37) % 300, y: 10 + ((n * 53) % 180), radius: 4, width: 50 },
  }))
  const placed = placeLabels(marks, 14, area)

  test('never lie on one another, and stay inside', () => {
    placed.forEach((a, n) => {
      expect(a.x).toBeGreaterThanOrEqual(area.left)
      expect(a.x + 50).toBeLessThanOrEqual(area.right)
      for (const b of placed.slice(n + 1)) expect(Math.abs(a.x - b.x) >= 50 || Math.abs(a.y - b.y) >= 14).toBe(true)
    })
  })

  test('are given to the first marks first, and only where there is room', () => {
    expect(placed[0].key).toBe('0')
    expect(placed.length).toBeLessThan(60)
    expect(placed.length).toBeGreaterThan(10)
  })
})

describe('a Sankey diagram', () => {
  const flows = [
    { from: 'a', to: 'x', size: 60 },
    { from: 'a', to: 'y', size: 20 },
    { from: 'b', to: 'x', size: 10 },
    { from: 'c', to: 'y', size: 1 },
  ]
  const { left, right, ribbons } = sankeyLayout(flows, 400, 30)

  test('has one scale, so that a node is as high as its ribbons are thick', () => {
    for (const { key, height } of [...left, ...right]) {
      const own = ribbons.filter(({ from, to }) => from === key || to === key)
      expect(own.reduce((sum, { thickness }) => sum + thickness, 0)).toBeCloseTo(height, 9)
    }
  })

  test('leaves every node room for its label, inside the drawing', () => {
    for (const nodes of [left, right]) {
      nodes.forEach(({ top, height }, n) => {
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top + height).toBeLessThanOrEqual(400 + 1e-6)
        if (n > 0) {
          const before = nodes[n - 1]
          expect(top + height / 2 - before.top - before.height / 2).toBeGreaterThanOrEqual(30 - 1e-6)
        }
      })
    }
  })
})

test('an arrow key leads to the nearest mark ahead, not to one far aside', () => {
  const places = [
    { key: 'here', x: 0, y: 0 },
    { key: 'ahead', x: 50, y: 5 },
    { key: 'aside', x: 10, y: 60 },
  ]
  expect(nearestTowards(places, places[0], [1, 0])?.key).toBe('ahead')
  expect(nearestTowards(places, places[0], [0, 1])?.key).toBe('aside')
  expect(nearestTowards(places, places[0], [-1, 0])).toBeUndefined()
})

test('a map is as large as fits into its drawing, and in its middle', () => {
  const map = { x: Float64Array.of(-100, 100), y: Float64Array.of(0, 0), radius: Float64Array.of(5, 5) }
  const { x, y, radius } = fitMap(map, 700, 500)
  expect(y[0]).toBe(250)
  expect(x[0] - radius[0]).toBeCloseTo(700 - x[1] - radius[1], 9)
  expect(x[0] - radius[0]).toBeGreaterThan(0)
})

test('a logarithmic axis of wages has round labels', () => {
  expect(logAxis(28_000, 300_000).ticks).toEqual([50_000, 100_000, 200_000])
})

test('the name of a group stands on its middle or nowhere', () => {
  const mark = { x: 100, y: 50, radius: 0, width: 60, isCentred: true }
  const area = { left: 0, right: 300, top: 0, bottom: 200 }
  const placed = placeLabels([{ ...mark, key: 'first' }, { ...mark, key: 'second' }], 14, area)
  expect(placed).toEqual([{ key: 'first', x: 70, y: 50 }])
})
