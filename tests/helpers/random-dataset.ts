import { parseDataset } from '../../simulation/dataset/parse.ts'
import type { Dataset } from '../../simulation/dataset/types.ts'
import { newGenerator, type Generator } from '../../simulation/random/generator.ts'

/** What a made-up labour market should have. */
export interface RandomDatasetOptions {
  occupations: number
  industries?: number
  newRoles?: number
  /** Mean number of people per occupation. */
  people?: number
}

/** Shares of several categories that sum to 1. */
const randomShares = (generator: Generator, categories: number): number[] => {
  const weights = Array.from({ length: categories }, () => 0.1 + generator.uniform())
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / sum)
}

const DIMENSIONS = [
  { dimension: 'sex', categories: ['women', 'men'] },
  { dimension: 'education', categories: ['school', 'bachelor', 'doctor'] },
]
const SKILLS = ['writing', 'mathematics']
const WAGE_QUANTILES = { wage_p10: 0.5, wage_p25: 0.7, wage_median: 0.9, wage_p75: 1.2, wage_p90: 1.6 }

/** Tables of people, skills and an outlook; each leaves out some occupations, but never the first. */
const randomPeople = (generator: Generator, codes: readonly string[]): Record<string, string[]> => {
  const some = (): string[] => codes.filter((_, i) => generator.uniform() < 0.85 || i === 0)
  return {
    'demographics.csv': [
      'occupation,dimension,category,share',
      ...DIMENSIONS.flatMap(({ dimension, categories }) =>
        some().flatMap((code) =>
          randomShares(generator, categories.length).map((share, j) => `${code},${dimension},${categories[j]},${share}`),
        ),
      ),
    ],
    'skills.csv': [
      'occupation,skill,level',
      ...SKILLS.flatMap((skill) => some().map((code) => `${code},${skill},${generator.uniform()}`)),
    ],
    'projections.csv': [
      'occupation,start_year,end_year,ratio',
      ...some().map((code) => `${code},2022,2032,${0.7 + 0.6 * generator.uniform()}`),
    ],
  }
}

/** The files of a made-up labour market with a sparse random network, the same for the same seed. */
export const randomDatasetFiles = (seed: number, options: RandomDatasetOptions): Map<string, string> => {
  const { occupations, industries = 0, newRoles = 0, people = 100_000 } = options
  const generator = newGenerator(seed, 99)
  // A stream of its own, so that the columns drawn first stay as they are whatever is added.
  const additions = newGenerator(seed, 100)
  const uniform = (): number => generator.uniform()
  const below = (bound: number): number => generator.below(bound)
  const code = (i: number): string => `o${i}`
  const lines: Record<string, string[]> = {
    'occupations.csv': [`code,title,employment,major,wage_mean,${Object.keys(WAGE_QUANTILES).join(',')}`],
    'mobility.csv': ['from,to,probability'],
    'exposure.csv': ['occupation,source,e1,e2,automation,beta_low,beta_high'],
  }
  for (let i = 0; i < occupations; i++) {
    const size = Math.round(people * (0.2 + 1.6 * uniform()))
    const wage = 20_000 + below(80_000)
    const spread = additions.uniform()
    const quantiles = Object.values(WAGE_QUANTILES).map((factor) => wage * factor ** spread)
    const shown = i > 0 && additions.uniform() < 0.15 ? quantiles.map(() => '') : quantiles
    lines['occupations.csv'].push(`${code(i)},Occupation ${i},${size},m${i % 3},${wage},${shown.join(',')}`)
    const e1 = uniform()
    const e2 = uniform() * (1 - e1)
    const beta = e1 + e2 / 2
    const [low, high] = [beta * additions.uniform(), beta + (1 - beta) * additions.uniform()]
    const interval = i > 0 && additions.uniform() < 0.15 ? ',' : `${low},${high}`
    lines['exposure.csv'].push(`${code(i)},random,${e1},${e2},${uniform()},${interval}`)
    const weights = Array.from({ length: occupations }, (_, j) =>
      j === i ? 2 : j === (i + 1) % occupations || uniform() < 0.3 ? uniform() : 0,
    )
    const sum = weights.reduce((a, b) => a + b, 0)
    weights.forEach((weight, j) => {
      if (weight > 0) lines['mobility.csv'].push(`${code(i)},${code(j)},${weight / sum}`)
    })
  }
  if (industries > 0) {
    lines['industries.csv'] = ['code,title', ...Array.from({ length: industries }, (_, k) => `k${k},Industry ${k}`)]
    lines['industry_employment.csv'] = ['industry,occupation,employment']
    for (let i = 0; i < occupations; i++) {
      for (let k = 0; k < industries; k++) {
        if (uniform() < 0.7) lines['industry_employment.csv'].push(`k${k},${code(i)},${uniform() * 1000}`)
      }
    }
  }
  if (newRoles > 0) {
    lines['new_roles.csv'] = ['id,title,weight']
    lines['new_role_feeders.csv'] = ['role,occupation,weight']
    for (let r = 0; r < newRoles; r++) {
      lines['new_roles.csv'].push(`r${r},Role ${r},${1 + r}`)
      lines['new_role_feeders.csv'].push(`r${r},${code(r % occupations)},2`, `r${r},${code((r + 3) % occupations)},1`)
    }
  }
  Object.assign(
    lines,
    randomPeople(
      additions,
      Array.from({ length: occupations }, (_, i) => code(i)),
    ),
  )
  return new Map(Object.entries(lines).map(([file, rows]) => [file, rows.join('\n')]))
}

/** A made-up labour market, ready to run on. */
export const randomDataset = (seed: number, options: RandomDatasetOptions): Dataset =>
  parseDataset(randomDatasetFiles(seed, options), 'random')
