import { expect, test } from 'vitest'
import { withRest } from '../../../renderer/charts/with-rest.ts'

const layers = (count: number) =>
  Array.from({ length: count }, (_, k) => ({ id: `r${k}`, label: `Role ${k}`, values: [k, 10 * k] }))

test('up to six layers stay as they are', () => {
  expect(withRest(layers(6), String)).toEqual(layers(6))
})

test('of more, the first five stay and the others are summed up', () => {
  const shown = withRest(layers(8), (count) => `${count} others`)
  expect(shown.map(({ label }) => label)).toEqual(['Role 0', 'Role 1', 'Role 2', 'Role 3', 'Role 4', '3 others'])
  expect(shown[5].values).toEqual([5 + 6 + 7, 50 + 60 + 70])
})
