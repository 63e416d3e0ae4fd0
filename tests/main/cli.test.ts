import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { randomDatasetFiles } from '../helpers/random-dataset.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const CLI = join(import.meta.dirname, '..', '..', 'main', 'cli', 'cli.ts')

const workshift = (args: string[], input = ''): { status: number | null; out: string; err: string } => {
  const env = { ...process.env, WORKSHIFT_HOME: join(folder, 'home') }
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8', env })
  return { status, out: stdout, err: stderr }
}

const scenarioFile = (scenario: unknown): string => {
  const path = join(folder, 'scenario.json')
  writeFileSync(path, typeof scenario === 'string' ? scenario : JSON.stringify(scenario))
  return path
}

const datasetFolder = (): string => {
  const path = join(folder, 'dataset')
  mkdirSync(path)
  for (const [name, text] of randomDatasetFiles(7, { occupations: 5, industries: 2, newRoles: 1 })) {
    writeFileSync(join(path, name), text)
  }
  return path
}

const table = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, 'out', file), 'utf8'), { columns: true })

describe('workshift run', () => {
  test('writes the files of a run on a dataset of one’s own', () => {
    const scenario = scenarioFile({ name: 'Own', exposure: { source: 'random' }, engine: { kind: 'meanfield' } })
    const out = join(folder, 'out')
    const { status, err } = workshift(['run', scenario, '--out', out, '--dataset', datasetFolder(), '--include-warmup'])
    expect(err).toBe('')
    expect(status).toBe(0)
    expect(readdirSync(out).sort()).toEqual([
      'flows.csv',
      'flows_baseline.csv',
      'occupations.csv',
      'occupations_baseline.csv',
      'summary.json',
      'timeseries.csv',
    ])

    const occupations = table('occupations.csv')
    expect(Object.keys(occupations[0])).toEqual([
      'step',
      'occupation',
      'demand',
      'employment',
      'unemployment',
      'vacancies',
      'long_term_unemployment',
    ])
    expect(occupations[0].step).toBe('-100')
    expect(occupations.at(-1)?.step).toBe('77')
    const baseline = table('occupations_baseline.csv')
    expect(Object.keys(baseline[0])).toEqual(Object.keys(occupations[0]))
    expect(baseline).toHaveLength(occupations.length)
    const warmup = ({ step }: Record<string, string>): boolean => Number(step) < 0
    expect(baseline.filter(warmup)).toEqual(occupations.filter(warmup))
    const timeseries = table('timeseries.csv')
    expect(new Set(timeseries.map(({ metric }) => metric))).toContain('unemployment_rate_difference')
    const byIndustry = timeseries.filter(({ metric, dimension, step }) => metric === 'displaced_workers' && dimension === 'industry' && step === '40')
    const total = timeseries.find(({ metric, dimension, step }) => metric === 'displaced_workers' && dimension === 'total' && step === '40')
    expect(byIndustry.reduce((sum, { mean }) => sum + Number(mean), 0)).toBeCloseTo(Number(total?.mean), 3)
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'))
    expect(summary).toMatchObject({
      engine: 'meanfield',
      replicates: { asked: 1, done: 1, failed: [] },
      dataset: { id: 'dataset' },
    })
    const { displacedWorkersBeyondBaseline: beyond, displacedWorkersBeyondBaselineBy: by } = summary.results
    expect(Number(by.sex.women.mean) + Number(by.sex.men.mean)).toBeCloseTo(beyond.mean, 3)
    for (const file of ['flows.csv', 'flows_baseline.csv']) {
      expect(Object.keys(table(file)[0])).toEqual(['from', 'to', 'workers'])
      expect(table(file).every(({ workers }) => Number(workers) > 0)).toBe(true)
    }
  })

  test('writes bands of several replicates, the occupations’ once a year, and the careers asked for', () => {
    const engine = { kind: 'agents', workersPerAgent: 10, replicates: 5, careers: 6 }
    const scenario = scenarioFile({ name: 'Bands', exposure: { source: 'random' }, horizonYears: 2, engine })
    const out = join(folder, 'out')
    expect(workshift(['run', scenario, '--out', out, '--dataset', datasetFolder()])).toMatchObject({ status: 0 })
    const timeseries = table('timeseries.csv')
    expect(Object.keys(timeseries[0]).join()).toBe(
      'step,year,metric,dimension,key,mean,p05,p50,p95,p25,p75,standard_error',
    )
    for (const { p05, p25, p50, p75, p95, standard_error } of timeseries) {
      const quantiles = [p05, p25, p50, p75, p95].map(Number)
      expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b))
      expect(Number(standard_error)).toBeGreaterThanOrEqual(0)
    }
    const stepsOf = (dimension: string): string[] => [
      ...new Set(timeseries.filter((row) => row.dimension === dimension).map(({ step }) => step)),
    ]
    expect(stepsOf('occupation')).toEqual(['0', '8', '15'])
    expect(stepsOf('total')).toHaveLength(16)

    const careers = table('careers.csv')
    expect(Object.keys(careers[0])).toEqual(['worker', 'step', 'year', 'status', 'cause', 'occupation', 'wage'])
    expect(new Set(careers.map(({ worker }) => worker)).size).toBe(6)
  })

  test('splits an added occupation off in every thread: alike, both together are what the one was', () => {
    const dataset = datasetFolder()
    const [, code, , e1, e2] = /^(o2),(random),([^,]*),([^,]*)/m.exec(readFileSync(join(dataset, 'exposure.csv'), 'utf8')) ?? []
    const added = { code: 'o2-1', title: 'Split', like: 'o2', employment: 5000, e1: Number(e1), e2: Number(e2) }
    expect(code).toBe('o2')
    const engine = { kind: 'meanfield', replicates: 2 }
    const exposure = { source: 'random' }
    const employed = (addedOccupations: object[], ...codes: string[]): number => {
      const scenario = scenarioFile({ name: 'a', horizonYears: 4, exposure, engine, addedOccupations })
      expect(workshift(['run', scenario, '--out', join(folder, 'out'), '--dataset', dataset])).toMatchObject({ err: '', status: 0 })
      const last = table('occupations.csv').filter(({ step }) => step === '31')
      return last.filter(({ occupation }) => codes.includes(occupation)).reduce((sum, row) => sum + Number(row.employment), 0)
    }
    expect(employed([added], 'o2', 'o2-1') / employed([], 'o2')).toBeCloseTo(1, 9)
    expect(employed([{ ...added, e1: 0, e2: 0 }], 'o2-1')).toBeGreaterThan(employed([{ ...added, e1: 1, e2: 0 }], 'o2-1'))

    const many = scenarioFile({ name: 'a', exposure, addedOccupations: [{ ...added, employment: 5e6 }] })
    const refused = workshift(['run', many, '--out', join(folder, 'out'), '--dataset', dataset])
    expect(refused.status).toBe(1)
    expect(refused.err).toMatch(/addedOccupations\.0\.employment: 5000000 is above the [\d,]+ people of o2/)
  })

  test('interrupted, it writes what is done, says so, and exits with 130', async () => {
    // Far more replicates than can be run before the signal.
    const engine = { kind: 'agents', workersPerAgent: 10, replicates: 10_000 }
    const scenario = scenarioFile({ name: 'Long', exposure: { source: 'random' }, horizonYears: 5, engine })
    const out = join(folder, 'out')
    const child = spawn(process.execPath, [CLI, 'run', scenario, '--out', out, '--dataset', datasetFolder()])
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')))
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await new Promise((resolve) => setTimeout(resolve, 3000))
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    const { replicates } = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'))
    expect(replicates.asked).toBe(10_000)
    expect(replicates.done).toBeGreaterThan(0)
    expect(replicates.done).toBeLessThan(10_000)
    expect(err).toContain(`what ${replicates.done} of 10000 replicates found was written to ${out}`)
  })

  test('gives the same bytes for the same seed, whatever the order in which threads finish', () => {
    const scenario = scenarioFile({
      name: 'Twice',
      exposure: { source: 'random' },
      horizonYears: 2,
      engine: { kind: 'agents', workersPerAgent: 10, replicates: 4 },
    })
    const dataset = datasetFolder()
    const read = (seed: string): string => {
      const out = join(folder, `out${seed}-${Math.random()}`)
      expect(workshift(['run', scenario, '--out', out, '--dataset', dataset, '--seed', seed]).status).toBe(0)
      return readFileSync(join(out, 'timeseries.csv'), 'utf8') + readFileSync(join(out, 'occupations.csv'), 'utf8')
    }
    const first = read('5')
    expect(read('5')).toBe(first)
    expect(read('6')).not.toBe(first)
  })

  test.each([
    ['no JSON', '{"name": ', /scenario\.json: is not valid JSON/],
    ['an unknown field', { name: 'a', adopton: {} }, /scenario\.json:\nadopton: is not a known field/],
    ['a value out of range', { name: 'a', adoption: { industries: { 52: { ceiling: 1.4 } } } }, /adoption\.industries\.52\.ceiling: 1\.4 is above 1/],
    ['an unknown occupation', { name: 'a', exposure: { source: 'aioe', overrides: { '99-9999': { e1: 1, e2: 0 } } } }, /exposure\.overrides\.99-9999: is not an occupation/],
    ['an unknown dataset', { name: 'a', dataset: 'mars' }, /dataset: "mars" is unknown; there is us-2023/],
  ])('refuses a scenario with %s, exits with 1 and writes nothing', (_what, scenario, message) => {
    const out = join(folder, 'out')
    const { status, err, out: printed } = workshift(['run', scenarioFile(scenario), '--out', out])
    expect(err).toMatch(message)
    expect(status).toBe(1)
    expect(printed).toBe('')
    expect(existsSync(out)).toBe(false)
  })

  test('refuses a broken dataset with every fault, and exits with 1', () => {
    const dataset = datasetFolder()
    writeFileSync(join(dataset, 'mobility.csv'), 'from,to,probability\no0,o0,oops\n')
    const { status, err } = workshift(['run', scenarioFile({ name: 'a' }), '--out', join(folder, 'out'), '--dataset', dataset])
    expect(status).toBe(1)
    expect(err).toMatch(/mobility\.csv, line 2, column probability: "oops" is not a number/)
    expect(err).toMatch(/has no row from o4/)
  })

  test('finds a dataset of one’s own by its id, in the scenario or as the option, and a folder before it', () => {
    const own = join(folder, 'home', 'datasets', 'mine')
    expect(workshift(['template', own]).status).toBe(0)
    const engine = { kind: 'meanfield' }
    const out = join(folder, 'out')
    const idOf = (): string => JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')).dataset.id
    const scenario = { name: 'a', exposure: { source: 'my-survey' }, horizonYears: 1, engine }
    expect(workshift(['run', scenarioFile({ ...scenario, dataset: 'mine' }), '--out', out])).toMatchObject({ status: 0 })
    expect(idOf()).toBe('mine')
    expect(workshift(['run', scenarioFile(scenario), '--out', out, '--dataset', 'mine'])).toMatchObject({ status: 0 })
    expect(idOf()).toBe('mine')
    expect(workshift(['run', scenarioFile(scenario), '--out', out, '--dataset', own])).toMatchObject({ status: 0 })
    expect(idOf()).toBe('my-dataset')
    const { status, err } = workshift(['run', scenarioFile(scenario), '--out', out, '--dataset', 'mars'])
    expect(status).toBe(1)
    expect(err).toMatch(/"mars" is neither a folder nor a dataset; there is us-2023.*mine/)
  })

  test.each([
    [['template']],
    [['template', 'a', 'b']],
    [['run']],
    [['run', 'x.json']],
    [['run', 'x.json', '--out', 'o', '--engine', 'magic']],
    [['run', 'x.json', '--out', 'o', '--seed', 'x']],
    [['run', 'x.json', '--out', 'o', '--fast']],
    [['dance']],
    [[]],
    [['serve', '--port', '99999']],
    [['classify', '--format', 'xml']],
    [['classify', '--input', 'x.csv']],
  ])('called as %j it exits with 2', (args) => {
    expect(workshift(args).status).toBe(2)
  })
})

describe('workshift classify', () => {
  const given = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }

  test('reports bad rows with their place, and scores the rest', () => {
    const file = given('jobs.csv', 'id,duties\n1,Answer letters\n2,\n3,"?!"\n4,负责会计\n')
    const { status, out, err } = workshift(['classify', '--input', file, '--column', 'duties', '--format', 'csv'])
    expect(status).toBe(0)
    expect(err).toMatch(/jobs\.csv, row 3, column duties: is empty/)
    expect(err).toMatch(/jobs\.csv, row 4, column duties: has no words/)
    const rows: Record<string, string>[] = parse(out, { columns: true })
    expect(Object.keys(rows[0])).toEqual(['id', 'duties', 'e0', 'e1', 'e2', 'beta', 'automation'])
    expect(rows.map(({ beta }) => beta !== '')).toEqual([true, false, false, true])
    const { out: json } = workshift(['classify', '--input', file, '--column', 'duties'])
    expect(JSON.parse(json)).toMatchObject([
      { language: 'en' },
      { error: 'is empty; a description is required' },
      { error: 'has no words that say what is done in the job' },
      { language: 'zh' },
    ])
  })

  test('fails where every row is bad, and where the column or the file is not there', () => {
    const file = given('jobs.csv', 'id,duties\n1,\n')
    const fail = (...args: string[]): string => {
      const { status, out, err } = workshift(['classify', '--format', 'csv', ...args])
      expect(status).toBe(1)
      expect(out).toBe('')
      return err
    }
    expect(fail('--input', file, '--column', 'duties')).toMatch(/row 2, column duties: is empty/)
    expect(fail('--input', file, '--column', 'tasks')).toMatch(/has no column "tasks"; its columns are id, duties/)
    expect(fail('--input', join(folder, 'none.csv'), '--column', 'a')).toMatch(/none\.csv: .*no such file/)
    expect(fail('--input', given('a.docx', 'no zip'))).toMatch(/a\.docx: is damaged/)
  })

  test('reads the descriptions of a text file, and one on standard input', () => {
    const file = given('two.txt', 'Answer letters.\n---\nDrive trucks.\n')
    const { status, out } = workshift(['classify', '--input', file, '--format', 'csv'])
    expect(status).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(3)
    expect(JSON.parse(workshift(['classify'], 'Answer letters.').out)).toMatchObject({ language: 'en' })
  })
})

describe('workshift template', () => {
  test('writes the files of a new dataset, and nothing where one is there already', () => {
    const target = join(folder, 'new', 'dataset')
    const { status, out } = workshift(['template', target])
    expect(status).toBe(0)
    expect(out.trim().split('\n').sort()).toEqual(readdirSync(target).map((name) => join(target, name)).sort())
    expect(readFileSync(join(target, 'mobility.csv'), 'utf8')).toMatch(/^from,to,probability\n/)

    const other = join(folder, 'other')
    mkdirSync(other)
    writeFileSync(join(other, 'skills.csv'), 'mine')
    const again = workshift(['template', other])
    expect(again.status).toBe(1)
    expect(again.err).toContain('has skills.csv already')
    expect(readdirSync(other)).toEqual(['skills.csv'])
    expect(readFileSync(join(other, 'skills.csv'), 'utf8')).toBe('mine')
  })
})
