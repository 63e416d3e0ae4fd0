import type { Scenario } from '../../simulation/scenario/schema.ts'

/** Whether a scenario's replicates differ: by the agents' luck, or by exposures drawn anew in each. */
export const isRandom = ({ engine, exposure }: Pick<Scenario, 'engine' | 'exposure'>): boolean =>
  engine.kind === 'agents' || exposure.drawIntervals
