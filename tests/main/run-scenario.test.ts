import { afterAll, describe, expect, test } from 'vitest'
import { CancelledError } from '../../main/errors.ts'
import { prepareRun } from '../../main/runs/prepare.ts'
import { runScenario } from '../../main/runs/run-scenario.ts'
import { steer } from '../../main/runs/steer.ts'
import { closeWorkers } from '../../main/runs/threads.ts'
import { newEnsemble } from '../../simulation/ensemble/ensemble.ts'
import { parseScenario } from '../../simulation/scenario/parse.ts'
import type { ScenarioInput } from '../../simulation/scenario/schema.ts'
import { randomDataset } from '../helpers/random-dataset.ts'
import { inThisThread, newGate } from './executor.ts'

const dataset = randomDataset(3, { occupations: 8, industries: 2, newRoles: 1 })

const scenarioOf = (more: Partial<ScenarioInput> = {}) =>
  parseScenario({
    ...{ name: 'a', horizonYears: 2, exposure: { source: 'random' } },
    engine: { workersPerAgent: 50, replicates: 6, careers: 4 },
    ...more,
  })

afterAll(closeWorkers)

describe('runs in worker threads', () => {
  test.each([
    ['as they are', {}],
    ['with exposures drawn in each replicate', { exposure: { source: 'random', drawIntervals: true } }],
  ])('find the same bits with one thread and with two, %s', async (_how, more) => {
    const alone = await runScenario(dataset, scenarioOf(more), { threads: 1 })
    const together = await runScenario(dataset, scenarioOf(more), { threads: 2 })
    expect(together).toEqual(alone)
    expect(alone.replicates).toBe(6)
    const employment = alone.series.find(({ metric }) => metric === 'unemployment_rate')
    expect(employment?.p95.at(-1)).toBeGreaterThan(employment?.p05.at(-1) ?? 1)
  })

  test('that alternate between two scenarios are not mixed up', async () => {
    const other = scenarioOf({ reinstatement: { share: 0 } })
    const [first, second] = await Promise.all([runScenario(dataset, scenarioOf()), runScenario(dataset, other)])
    expect(await runScenario(dataset, scenarioOf())).toEqual(first)
    expect(await runScenario(dataset, other)).toEqual(second)
    expect(second.series).not.toEqual(first.series)
  })

  test('stopped at once, they leave nothing', async () => {
    const run = runScenario(dataset, scenarioOf(), { signal: AbortSignal.abort() })
    await expect(run).rejects.toThrow(CancelledError)
  })

  test('a sample that holds nobody is refused by the field’s name', async () => {
    const run = runScenario(dataset, scenarioOf({ engine: { workersPerAgent: 1e7 } }))
    await expect(run).rejects.toThrow(/^engine\.workersPerAgent: /)
  })
})

test('replicates are added in the order of their numbers, however they come in', async () => {
  const gates = Array.from({ length: 4 }, newGate)
  const prepared = await prepareRun(dataset, scenarioOf({ engine: { workersPerAgent: 50, replicates: 4 } }))
  const { run } = inThisThread((replicate) => gates[replicate].pass())(prepared)
  const ensemble = newEnsemble()
  const work = steer({ ensemble, replicates: 4, run, threads: 4 })
  for (const late of [3, 1]) gates[late].admit(1)
  await expect.poll(work.share).toBeCloseTo(0.5)
  expect(ensemble.next).toBe(0)
  gates[0].admit(1)
  await expect.poll(() => ensemble.next).toBe(2)
  gates[2].admit(1)
  await work.ended

  const inOrder = newEnsemble()
  await steer({ ensemble: inOrder, replicates: 4, run: inThisThread()(prepared).run, threads: 1 }).ended
  expect(ensemble).toEqual(inOrder)
})
