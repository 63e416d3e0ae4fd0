import { expect, test } from 'vitest'
import { beveridgePaths } from '../../../renderer/results/beveridge.ts'
import { band, viewOf } from './made-up.ts'

const rates = [
  band('unemployment_rate', [0.05, 0.06, 0.07], 0.01),
  band('vacancy_rate', [0.03, 0.04, 0.035], 0.005),
  band('unemployment_rate_baseline', [0.05, 0.05, 0.05]),
  band('vacancy_rate_baseline', [0.03, 0.03, 0.03]),
]

test('the Beveridge path goes through unemployment and vacancies of every step', () => {
  const paths = beveridgePaths(viewOf('agents', rates))
  expect(paths?.scenario.map(({ unemployment, vacancies }) => [unemployment, vacancies])).toEqual([
    [0.05, 0.03],
    [0.06, 0.04],
    [0.07, 0.035],
  ])
  expect(paths?.scenario[1].unemploymentInterval).toEqual([0.049999999999999996, 0.06999999999999999])
  expect(paths?.baseline[2]).toMatchObject({ unemployment: 0.05, vacancies: 0.03 })
})

test('a run without chance has no intervals, and one without vacancies no path', () => {
  expect(beveridgePaths(viewOf('meanfield', rates))?.scenario[1].vacancyInterval).toBeNull()
  expect(beveridgePaths(viewOf('agents', rates.slice(0, 1)))).toBeNull()
})
