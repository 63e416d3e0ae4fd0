import { parseDataset } from '../../simulation/dataset/parse.ts'
import type { Dataset } from '../../simulation/dataset/types.ts'
import { newGenerator } from '../../simulation/random/generator.ts'

/** What a made-up labour market should have. */
export interface RandomDatasetOptions {
  occupations: number
  industries?: number
  newRoles?: number
  /** Mean number of people per occupation. */
  people?: number
}

/** The files of a made-up labour market with a sparse random network, the same for the same seed. */
export const randomDatasetFiles = (seed: number, options: RandomDatasetOptions): Map<string, string> => {
  const { occupations, industries = 0, newRoles = 0, people = 100_000 } = options
  const generator = newGenerator(seed, 99)
  const uniform = (): number => generator.uniform()
  const below = (bound: number): number => generator.below(bound)
  const code = (i: number): string => `o${i}`
  const lines: Record<string, string[]> = {
    'occupations.csv': ['code,title,employment,major,wage_mean'],
    'mobility.csv': ['from,to,probability'],
    'exposure.csv': ['occupation,source,e1,e2,automation'],
  }
  for (let i = 0; i < occupations; i++) {
    const size = Math.round(people * (0.2 + 1.6 * uniform()))
    lines['occupations.csv'].push(`${code(i)},Occupation ${i},${size},m${i % 3},${20_000 + below(80_000)}`)
    const e1 = uniform()
    const e2 = uniform() * (1 - e1)
    lines['exposure.csv'].push(`${code(i)},random,${e1},${e2},${uniform()}`)
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
  return new Map(Object.entries(lines).map(([file, rows]) => [file, rows.join('\n')]))
}

/** A made-up labour market, ready to run on. */
export const randomDataset = (seed: number, options: RandomDatasetOptions): Dataset =>
  parseDataset(randomDatasetFiles(seed, options), 'random')
