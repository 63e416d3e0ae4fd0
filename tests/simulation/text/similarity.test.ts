import { expect, it } from 'vitest'
import { similarityIndex } from '../../../simulation/text/similarity.ts'

const search = similarityIndex([
  { code: 'a', title: 'Bakers', text: 'Knead dough and bake bread.' },
  { code: 'b', title: 'Bricklayers', text: 'Spread mortar and lay bricks.' },
  { code: 'c', title: 'Pastry cooks', text: 'Roll dough and decorate cakes.' },
])

it('finds the occupations that share words with a text, most alike first', () => {
  const found = search('Bake bread from sour dough')
  expect(found.map(({ code }) => code)).toEqual(['a', 'c'])
  expect(found[0].similarity).toBeGreaterThan(found[1].similarity)
})

it('an identical text has similarity 1, an unrelated one none', () => {
  expect(search('Bakers. Knead dough and bake bread.')[0].similarity).toBeCloseTo(1)
  expect(search('audit')).toEqual([])
  expect(search('dough', 1)).toHaveLength(1)
})
