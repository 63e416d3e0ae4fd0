import { describe, expect, test } from 'vitest'
import { agents } from '../../../simulation/agents/engine.ts'
import type { CareerEvent, FollowedWorker } from '../../../simulation/model/careers.ts'
import { simulatePair, type Pair } from '../../../simulation/model/engine.ts'
import { buildModel, type Model } from '../../../simulation/model/model.ts'
import { parseScenario } from '../../../simulation/scenario/parse.ts'
import { randomDataset } from '../../helpers/random-dataset.ts'

const LONG_TERM_STEPS = 4

/** A market of some 2,000 workers, all of them followed, with retraining. */
const everybody = (seed: number, careers = 10_000): { model: Model; pair: Pair } => {
  const model = buildModel(
    randomDataset(seed, { occupations: 6, newRoles: 2, people: 300 }),
    parseScenario({
      name: 'everybody',
      horizonYears: 6,
      exposure: { source: 'random' },
      adoption: { default: { durationYears: 3 } },
      substitutionShare: 1,
      reinstatement: { newRoleShare: 0.5 },
      frictions: { warmupSteps: 15, longTermSteps: LONG_TERM_STEPS },
      retraining: { seatsPerYear: 300, months: 6, startYear: 2025 },
      engine: { workersPerAgent: 1, careers },
    }),
  )
  return { model, pair: simulatePair(agents(model, [seed, 0]), model, { includeWarmup: true }) }
}

/** What a worker does in a step: the last entry that is not later. */
const entryAt = ({ history }: FollowedWorker, step: number): CareerEvent => {
  const entry = history.findLast((event) => event.step <= step)
  if (entry === undefined) throw new Error('a history begins with the warm-up')
  return entry
}

/** The step of the separation that made a worker unemployed in a step. */
const separatedAt = ({ history }: FollowedWorker, step: number, start: number): number => {
  const lost = history.findLast(
    (event) => event.step <= step && (event.cause === 'turnover' || event.cause === 'displaced'),
  )
  return lost?.step ?? start
}

describe('careers', () => {
  test('of everybody add up to the counts of every occupation at every step', () => {
    for (const seed of [1, 2, 3]) {
      const { model, pair } = everybody(seed)
      const run = pair.scenario
      const everyone = run.employment.subarray(0, run.nodes).reduce((sum, people) => sum + people, 0)
      expect(pair.followed.length).toBeGreaterThan(everyone)
      const causes = new Set(pair.followed.flatMap(({ history }) => history.map(({ cause }) => cause)))
      expect(causes).toEqual(
        new Set(['start', 'turnover', 'displaced', 'hired', 'seated', 'completed', 'dropped out']),
      )
      for (let t = 0; t < run.steps; t++) {
        const step = run.firstStep + t
        const counted = ['employment', 'searching', 'unemployment', 'longTermUnemployment', 'displaced', 'found', 'hires']
        const counts = Object.fromEntries(counted.map((name) => [name, new Float64Array(run.nodes)]))
        for (const worker of pair.followed) {
          const { status, node } = entryAt(worker, step)
          if (status === 'employed') counts.employment[node] += 1
          else {
            counts.unemployment[node] += 1
            if (status === 'searching') counts.searching[node] += 1
            const spell = step - separatedAt(worker, step, model.firstStep) + 1
            if (spell >= LONG_TERM_STEPS) counts.longTermUnemployment[node] += 1
          }
          worker.history.forEach((event, k) => {
            if (event.step !== step) return
            if (event.cause === 'displaced') counts.displaced[node] += 1
            if (event.cause === 'hired') {
              counts.hires[event.node] += 1
              counts.found[worker.history[k - 1].node] += 1
            }
          })
        }
        for (const name of counted) {
          const recorded = run[name as 'employment'].subarray(t * run.nodes, (t + 1) * run.nodes)
          expect(counts[name], `${name} at step ${step}`).toEqual(recorded.slice())
        }
      }
    }
  })

  test('lead only along the network, and nobody is hired in the step of separation', () => {
    const { model, pair } = everybody(4)
    const { rowStart, column } = model.network
    let moves = 0
    for (const { history } of pair.followed) {
      history.forEach((event, k) => {
        if (event.cause !== 'hired' && event.cause !== 'completed') return
        const before = history[k - 1]
        const reachable = column.subarray(rowStart[before.node], rowStart[before.node + 1])
        expect(reachable).toContain(event.node)
        if (event.cause === 'hired') expect(event.step).toBeGreaterThan(before.step - (before.status === 'searching' ? 0 : 1))
        moves += 1
      })
    }
    expect(moves).toBeGreaterThan(1000)
  })

  test('whom one follows changes nothing in the run', () => {
    const [all, some, nobody] = [10_000, 25, 0].map((careers) => everybody(5, careers).pair)
    expect(some.scenario).toEqual(all.scenario)
    expect(nobody.scenario).toEqual(all.scenario)
    expect(some.followed).toHaveLength(25)
    expect(nobody.followed).toHaveLength(0)
  })

  test('a sample of workers has the rates of the whole market', () => {
    const { pair } = everybody(6, 400)
    const run = pair.scenario
    const share = (values: Float64Array): number => values.reduce((sum, people) => sum + people, 0)
    const everyone = share(run.employment) + share(run.unemployment)
    const steps = Array.from({ length: run.steps }, (_, t) => run.firstStep + t)
    const employed = pair.followed.reduce(
      (sum, worker) => sum + steps.filter((step) => entryAt(worker, step).status === 'employed').length,
      0,
    )
    expect(employed / steps.length / pair.followed.length).toBeCloseTo(share(run.employment) / everyone, 1)
  })
})
