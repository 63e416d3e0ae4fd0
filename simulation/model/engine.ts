import type { FollowedWorker } from './careers.ts'
import { demandAt, demandWithoutAI, type Model } from './model.ts'
import type { MarketState } from './state.ts'
import { flowsOf, newTrajectory, record, type Trajectory } from './trajectory.ts'

/** One way to carry a labour market from step to step. It may keep room of its own, but no state between steps. */
export interface Engine {
  /** People for whom one unit of the state's counts stands. */
  peoplePerUnit: number
  /** The state at the beginning of the warm-up. */
  begin: () => MarketState
  /**
   * One step (DESIGN.md, "Each step"), all from the state at its beginning.
   *
   * @param demand D_i(t) in jobs
   * @param flows where given, the step's hires are added to it edge by edge, in the state's unit
   */
  advance: (state: MarketState, step: number, demand: Float64Array, flows: Float64Array | null) => void
}

/** How a run is watched and stopped, and what of it is kept. */
export interface RunOptions {
  includeWarmup?: boolean
  /** Called after every step with the share of all steps done. Throwing from it ends the run. */
  onProgress?: (share: number) => void
}

/** A run and the same run without AI. */
export interface Pair {
  scenario: Trajectory
  baseline: Trajectory
  /** The workers who were followed through the run (not through the one without AI). */
  followed: FollowedWorker[]
}

type DemandAt = (model: Model, step: number) => Float64Array

/** The market at the end of the warm-up (step −1), recorded into the trajectories that ask for it. */
const warmUp = (engine: Engine, model: Model, trajectories: readonly Trajectory[], tell: () => void): MarketState => {
  const state = engine.begin()
  for (let step = model.firstStep; step < 0; step++) {
    const demand = demandWithoutAI(model, step)
    if (step > model.firstStep) engine.advance(state, step, demand, null)
    for (const trajectory of trajectories) record(trajectory, step, state, demand, engine.peoplePerUnit)
    tell()
  }
  return state
}

const goOn = (
  engine: Engine,
  model: Model,
  state: MarketState,
  demandOf: DemandAt,
  trajectory: Trajectory,
  tell: () => void,
): void => {
  const { peoplePerUnit } = engine
  for (let step = 0; step <= model.lastStep; step++) {
    const demand = demandOf(model, step)
    if (step > model.firstStep) engine.advance(state, step, demand, flowsOf(trajectory, model, step))
    record(trajectory, step, state, demand, peoplePerUnit)
    tell()
  }
  if (peoplePerUnit !== 1) trajectory.flows.forEach((hires, at) => (trajectory.flows[at] = hires * peoplePerUnit))
}

const counter = (total: number, onProgress: RunOptions['onProgress']): (() => void) => {
  let done = 0
  return () => onProgress?.(++done / total)
}

/** Runs a model from the beginning of its warm-up to its horizon. */
export const simulate = (engine: Engine, model: Model, { includeWarmup = false, onProgress }: RunOptions = {}): Trajectory => {
  const trajectory = newTrajectory(model, includeWarmup)
  const tell = counter(model.lastStep - model.firstStep + 1, onProgress)
  goOn(engine, model, warmUp(engine, model, [trajectory], tell), demandAt, trajectory, tell)
  return trajectory
}

/** A market at the end of its warm-up, and what it goes through from there had AI never come. */
export interface WithoutAI {
  state: MarketState
  /** What was recorded of the warm-up itself. */
  warmUp: Trajectory
  baseline: Trajectory
}

const copyOf = (state: MarketState): MarketState => structuredClone({ ...state, followed: [] })

/** The part of a pair in which AI plays no role: the warm-up and the run without AI. */
export const simulateWithoutAI = (
  engine: Engine,
  model: Model,
  [includeWarmup, hasFlows]: [boolean, boolean],
  tell: () => void,
): WithoutAI => {
  const scenario = newTrajectory(model, includeWarmup, hasFlows)
  const baseline = newTrajectory(model, includeWarmup, hasFlows)
  const state = warmUp(engine, model, [scenario, baseline], tell)
  goOn(engine, model, copyOf(state), demandWithoutAI, baseline, tell)
  return { state, warmUp: scenario, baseline }
}

/** The other part: from the same market with AI. The state and the trajectory of the warm-up are used up. */
export const simulateWithAI = (engine: Engine, model: Model, { state, warmUp, baseline }: WithoutAI, tell: () => void): Pair => {
  goOn(engine, model, state, demandAt, warmUp, tell)
  return { scenario: warmUp, baseline, followed: state.followed }
}

/**
 * Runs a model, and the same model had AI never come, from one warm-up and with the same random numbers, so that
 * their difference is the scenario's own.
 */
export const simulatePair = (engine: Engine, model: Model, { includeWarmup = false, onProgress }: RunOptions = {}): Pair => {
  const tell = counter(2 * (model.lastStep + 1) - model.firstStep, onProgress)
  return simulateWithAI(engine, model, simulateWithoutAI(engine, model, [includeWarmup, true], tell), tell)
}
