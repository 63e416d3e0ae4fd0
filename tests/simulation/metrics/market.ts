import { parseDataset } from '../../../simulation/dataset/parse.ts'
import type { Measured } from '../../../simulation/metrics/quantity.ts'
import { buildModel, type Model } from '../../../simulation/model/model.ts'
import { newTrajectory, RECORDED, type Trajectory } from '../../../simulation/model/trajectory.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import type { ScenarioInput } from '../../../simulation/scenario/schema.ts'

/** A horizon that ends at step 1. */
export const TWO_STEPS = 0.13

const DEFAULT_FILES: Record<string, string[]> = {
  'occupations.csv': ['code,title,employment', 'a,A,60', 'b,B,40'],
  'mobility.csv': ['from,to,probability', 'a,a,0.5', 'a,b,0.5', 'b,b,1'],
  'exposure.csv': ['occupation,source,e1,e2', 'a,test,0.2,0.2', 'b,test,0.1,0.1'],
}

/** A role that draws a quarter of its people from a and three quarters from b. */
export const ONE_ROLE: Record<string, string[]> = {
  'new_roles.csv': ['id,title,weight', 'r,R,1'],
  'new_role_feeders.csv': ['role,occupation,weight', 'r,a,1', 'r,b,3'],
}

/** Two occupations, a and b, over two steps, with other files added or put in place of these. */
export const smallMarket = (
  files: Record<string, string[]> = {},
  scenario: Omit<ScenarioInput, 'name' | 'exposure'> = {},
): Model => {
  const texts = Object.entries({ ...DEFAULT_FILES, ...files }).map(([name, lines]) => [name, lines.join('\n')] as const)
  return buildModel(
    parseDataset(new Map(texts), 'small'),
    parseScenario({ name: 'small', horizonYears: TWO_STEPS, exposure: { source: 'test' }, ...scenario }),
  )
}

type Recorded = (typeof RECORDED)[number]

/** What was recorded, written by hand: per step the values of all nodes; everything else is zero. */
export const trajectoryOf = (
  model: Model,
  recorded: Partial<Record<Recorded, number[][]>> & { upgrades?: number[] },
  includeWarmup = false,
): Trajectory => {
  const trajectory = newTrajectory(model, includeWarmup)
  for (const quantity of RECORDED) {
    recorded[quantity]?.forEach((row, t) => trajectory[quantity].set(row, t * model.nodes))
  }
  trajectory.upgrades.set(recorded.upgrades ?? [])
  return trajectory
}

/** The one quantity of this name, dimension and key. */
export const find = (measured: readonly Measured[], metric: string, dimension = 'total', key = 'all'): Measured => {
  const found = measured.filter((m) => m.metric === metric && m.dimension === dimension && m.key === key)
  if (found.length !== 1) throw new Error(`${found.length} quantities ${metric} by ${dimension} of ${key}`)
  return found[0]
}

/** Its values in the scenario's run. */
export const valuesOf = (
  measured: readonly Measured[],
  metric: string,
  dimension?: string,
  key?: string,
): number[] => [...find(measured, metric, dimension, key).scenario]
