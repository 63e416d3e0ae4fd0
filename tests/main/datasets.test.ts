import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openApplication, type Application } from '../../main/application.ts'
import { methods, type DatasetFault, type Method, type Request, type Response } from '../../main/contract.ts'
import { templateFiles } from '../../simulation/dataset/template.ts'
import { inThisThread } from './executor.ts'

let folder: string
let app: Application
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-datasets-'))
  app = openApplication('browser', join(folder, 'workshift.sqlite'), inThisThread())
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const restart = async (): Promise<void> => {
  await app.close()
  app = openApplication('browser', join(folder, 'workshift.sqlite'), inThisThread())
}

const call = async <M extends Method>(method: M, request: Request<M>): Promise<Response<M>> => {
  const answer = await app.answer(method, request)
  if ('error' in answer) throw new Error(answer.error.message)
  return answer.value as Response<M>
}

type Files = Record<string, string>

const TEMPLATE: Files = Object.fromEntries(templateFiles())

const REQUIRED: Files = {
  'occupations.csv': 'code,title,employment\na,Baker,30000\nb,Miller,10000\n',
  'mobility.csv': 'from,to,probability\na,a,0.9\na,b,0.1\nb,b,0.8\nb,a,0.2\n',
}

const withId = (id: string): Files => ({ ...REQUIRED, 'dataset.json': JSON.stringify({ id, title: 'Mine' }) })

const check = (files: Files, name = 'mine') => call('datasets.check', { name, files })
const add = (files: Files, name = 'mine') => call('datasets.add', { name, files })
const ownIds = async (): Promise<string[]> =>
  (await call('datasets.list', {})).filter(({ isBundled }) => !isBundled).map(({ id }) => id)

const places = (faults: readonly DatasetFault[]): string[] =>
  faults.map(({ file, line, column }) => [file, line ?? '', column ?? ''].join(':'))

describe('files to be imported', () => {
  test('are summed up before they are added, and nothing is kept until then', async () => {
    const { dataset, faults } = await check(TEMPLATE)
    expect(faults).toEqual([])
    expect(dataset).toEqual({
      ...{ id: 'my-dataset', title: { en: 'My dataset', zh: '我的数据集' }, year: 2025, currency: 'USD' },
      ...{ employment: 100_000, occupations: 2, industries: 2, newRoles: 1, exposureSources: ['my-survey'], isBundled: false },
    })
    expect(await ownIds()).toEqual([])
    expect(existsSync(join(folder, 'datasets'))).toBe(false)
  })

  test('tell what each of their sources says of an occupation, and nothing of what it does not know', async () => {
    await add({ ...REQUIRED, 'exposure.csv': 'occupation,source,e1,e2\na,s,0.25,0.5\n' })
    expect(await call('dataset.exposure', { id: 'mine', source: 's' })).toEqual({ a: { e1: 0.25, e2: 0.5 } })
    expect(await call('dataset.exposure', { id: 'mine', source: 'other' })).toEqual({})
  })

  test('have each of their faults named once, with file, line and column, and are not added', async () => {
    const broken = {
      'occupations.csv': 'code,title,employment\na,Baker,many\nb,Miller,5\n',
      'mobility.csv': 'from,to,probability\na,a,x\n,b,0\nb,b,0.5\nb,a,0.6\n',
      'industries.csv': 'code,title\nx,X\n',
      'industry_employment.csv': 'industry,occupation,employment\ny,a,1\nx,,1\n',
      'exposure.csv': 'occupation,source,e1,e2\n,s,0.1,0.1\na,,0.1,0.1\na,s,0.9,0.3\n',
      'new_role_feeders.csv': 'role,occupation,weight\nr,a,1\n',
      'projections.csv': 'occupation,start_year,end_year\n',
      'dataset.json': '{"id": "mine"',
    }
    const { dataset, faults } = await check(broken)
    expect(dataset).toBeNull()
    expect(places(faults).sort()).toEqual(
      [
        ...['dataset.json::', 'occupations.csv:2:employment', 'mobility.csv:2:probability', 'mobility.csv:3:from'],
        ...['mobility.csv:4:probability', 'industry_employment.csv:2:industry', 'industry_employment.csv:3:occupation'],
        ...['exposure.csv:2:occupation', 'exposure.csv:3:source', 'exposure.csv:4:e2', 'new_roles.csv::'],
        'projections.csv:1:ratio',
      ].sort(),
    )
    await expect(add(broken)).rejects.toThrow('mobility.csv, line 3, column from: is empty; a value is required')
    expect(await ownIds()).toEqual([])
  })

  test('may be in Excel’s UTF-8, with a byte-order mark and CRLF', async () => {
    const files = Object.fromEntries(
      Object.entries(TEMPLATE).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    )
    expect((await check(files)).faults).toEqual([])
  })

  test('lack mobility.csv: the faults of the others are named all the same', async () => {
    const { faults } = await check({ 'occupations.csv': REQUIRED['occupations.csv'], 'skills.csv': 'occupation,skill,level\nz,s,2\n' })
    expect(places(faults)).toEqual(['mobility.csv::', 'skills.csv:2:level', 'skills.csv:2:occupation'])
  })

  test.each(['../x.csv', 'a/b.csv', 'a\\b.csv', 'occupations.csv ', 'Occupations.csv', '/etc/passwd', '..', '', 'x\0.csv'])(
    'are not named %j',
    async (name) => {
      const files = JSON.parse(`{${JSON.stringify(name)}: "x"}`) as Files
      const { dataset, faults } = await check(Object.assign(files, REQUIRED))
      expect(dataset).toBeNull()
      expect(faults.map(({ file }) => file)).toEqual([name])
      await expect(add(Object.assign(files, REQUIRED))).rejects.toThrow('is not a file of a dataset')
      expect(readdirSync(folder).filter((entry) => !entry.startsWith('workshift'))).toEqual([])
    },
  )

  test('may not have more than 64 MB together', async () => {
    const { faults } = await check({ ...REQUIRED, 'skills.csv': 'x'.repeat(65 * 1024 * 1024) })
    expect(faults).toMatchObject([{ file: 'skills.csv', message: 'has 65 of the 66 MB of all files; together they may have 64 MB' }])
  })

  test('with a fault on every line have the first 500 named', async () => {
    const rows = Array.from({ length: 600 }, (_, i) => `o${i},T,x\n`).join('')
    const { faults } = await check({ ...REQUIRED, 'occupations.csv': `code,title,employment\n${rows}` })
    expect(faults).toHaveLength(501)
    expect(faults[500].message).toMatch(/^and \d+ more faults/)
  })

  test.each(['..', '.', 'a/b', 'a\\b', '.hidden', 'end.', 'a b', 'nul', 'COM1.x', '-x', 'x'.repeat(65)])(
    'cannot have the id %j',
    async (id) => {
      const { faults } = await check(withId(id))
      expect(faults).toMatchObject([{ file: 'dataset.json', column: 'id' }])
      expect(faults[0].message).toContain('cannot be an id')
      await expect(add(withId(id))).rejects.toThrow('cannot be an id')
      await expect(call('datasets.remove', { id })).rejects.toThrow('is unknown')
      await expect(call('datasets.restore', { id })).rejects.toThrow('cannot be brought back')
    },
  )

  test('cannot have an id that is taken, in whatever case', async () => {
    await add(withId('Mine'))
    for (const id of ['us-2023', 'US-2023', 'mine']) {
      expect((await check(withId(id))).faults[0].message).toBe(`"${id}" is the id of another dataset; give another`)
    }
    await expect(add(REQUIRED, 'mine')).rejects.toThrow('rename the folder, or give another in dataset.json')
  })

  test.each([
    ['My Country 2024', 'my-country-2024', 'My Country 2024'],
    ['/home/ana/labour.zip', 'labour', 'labour'],
    ['C:\\data\\上海 2024\\', '上海-2024', '上海 2024'],
    ['..', 'dataset', '..'],
    ['', 'dataset', 'dataset'],
  ])('without dataset.json, from %j, have the id %j', async (name, id, title) => {
    expect(await add(REQUIRED, name)).toMatchObject({ id, title: { en: title, zh: title } })
    expect(await ownIds()).toEqual([id])
    expect((await call('dataset.get', { id })).title.en).toBe(title)
  })
})

describe('a dataset of one’s own', () => {
  test('stays, as it was given, newest first after those that came with the app', async () => {
    await add(withId('first'))
    // File systems tell the time in ticks of some milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 50))
    await add(TEMPLATE)
    await restart()
    const list = await call('datasets.list', {})
    expect(list[0]).toMatchObject({ id: 'us-2023', isBundled: true })
    expect(await ownIds()).toEqual(['my-dataset', 'first'])
    expect(list.at(-2)).toMatchObject({ isBundled: false, employment: 100_000, newRoles: 1 })
    expect(readdirSync(join(folder, 'datasets')).sort()).toEqual(['first', 'my-dataset'])
    expect(readFileSync(join(folder, 'datasets', 'my-dataset', 'mobility.csv'), 'utf8')).toBe(TEMPLATE['mobility.csv'])
  })

  test('is gone when it is removed, and back when that is undone', async () => {
    await add(TEMPLATE)
    await call('datasets.remove', { id: 'my-dataset' })
    expect(await ownIds()).toEqual([])
    await expect(call('dataset.get', { id: 'my-dataset' })).rejects.toThrow(/"my-dataset" is unknown; there is us-2023/)
    await restart()
    await call('datasets.restore', { id: 'my-dataset' })
    expect(await ownIds()).toEqual(['my-dataset'])
    expect((await call('dataset.get', { id: 'my-dataset' })).occupations).toHaveLength(2)
    await expect(call('datasets.restore', { id: 'my-dataset' })).rejects.toThrow('was not removed')
  })

  test('does not come back over another that has its id by then', async () => {
    await add(withId('mine'))
    await call('datasets.remove', { id: 'mine' })
    await add({ ...TEMPLATE, 'dataset.json': JSON.stringify({ id: 'mine', title: 'Second' }) })
    await expect(call('datasets.restore', { id: 'mine' })).rejects.toThrow('its id is that of another dataset now')
    expect((await call('dataset.get', { id: 'mine' })).title.en).toBe('Second')
  })

  test('is deleted for good thirty days after its removal', async () => {
    await add(TEMPLATE)
    await add(withId('mine'))
    await call('datasets.remove', { id: 'my-dataset' })
    await call('datasets.remove', { id: 'mine' })
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
    utimesSync(join(folder, 'datasets', '.removed', 'mine'), longAgo, longAgo)
    await restart()
    expect(readdirSync(join(folder, 'datasets', '.removed'))).toEqual(['my-dataset'])
  })

  test('is the only kind that can be removed', async () => {
    await expect(call('datasets.remove', { id: 'us-2023' })).rejects.toThrow('came with the app')
    await expect(call('datasets.remove', { id: 'mars' })).rejects.toThrow('"mars" is unknown')
  })

  test('changed on disk is read anew; spoilt there, it is listed still and says what is wrong', async () => {
    await add(TEMPLATE)
    const file = join(folder, 'datasets', 'my-dataset', 'occupations.csv')
    writeFileSync(file, TEMPLATE['occupations.csv'].replace('60000', '61000'))
    expect((await call('dataset.get', { id: 'my-dataset' })).employment).toBe(101_000)
    writeFileSync(file, 'code,title\n')
    expect((await call('datasets.list', {})).at(-1)).toMatchObject({ id: 'my-dataset', occupations: 0 })
    await expect(call('dataset.get', { id: 'my-dataset' })).rejects.toThrow('occupations.csv, line 1, column employment')
    await call('datasets.remove', { id: 'my-dataset' })
    expect(await ownIds()).toEqual([])
  })

  test('of an interrupted import leaves nothing in the list', async () => {
    mkdirSync(join(folder, 'datasets', '.draft-x'), { recursive: true })
    writeFileSync(join(folder, 'datasets', '.draft-x', 'occupations.csv'), 'code')
    expect(await ownIds()).toEqual([])
  })

  test('added twice at once is there once', async () => {
    const outcomes = await Promise.allSettled([add(TEMPLATE), add(TEMPLATE)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(readdirSync(join(folder, 'datasets'))).toEqual(['my-dataset'])
  })
})

describe('a scenario', () => {
  const SCENARIO = { name: 'Own', dataset: 'my-dataset', horizonYears: 2, engine: { kind: 'meanfield' as const } }

  const run = async (scenario: object) => {
    const { id: scenarioId } = await call('scenarios.create', { scenario: { ...SCENARIO, ...scenario } })
    const { id } = await call('runs.start', { scenarioId })
    const view = () => call('runs.get', { id })
    await expect.poll(async () => (await view()).run.status, { timeout: 30_000, interval: 20 }).not.toBe('running')
    return { scenarioId, view: await view() }
  }

  test('runs on it, with its own exposure', async () => {
    await add(TEMPLATE)
    const { view } = await run({ exposure: { source: 'my-survey' }, adoption: { default: { durationYears: 2 } } })
    expect(view.run).toMatchObject({ status: 'done', error: null, warnings: [] })
    const displaced = view.series.find(({ metric, dimension }) => metric === 'displaced_workers_difference' && dimension === 'total')
    expect(Math.max(...(displaced?.mean ?? []))).toBeGreaterThan(0)
  })

  test('runs on it with the classifier, which reads the titles of occupations it has no description of', async () => {
    await add(TEMPLATE)
    const { view } = await run({ exposure: { source: 'classifier' } })
    expect(view.run).toMatchObject({ status: 'done', error: null, warnings: [{ code: 'titles-only', occupations: 2 }] })
  }, 60_000)

  test('whose dataset has been removed says so when it is to run, and keeps its earlier runs', async () => {
    await add(TEMPLATE)
    const { scenarioId, view } = await run({ exposure: { source: 'my-survey' } })
    await call('datasets.remove', { id: 'my-dataset' })
    await restart()
    await expect(call('runs.start', { scenarioId })).rejects.toThrow(/dataset: "my-dataset" is unknown; there is us-2023/)
    expect((await call('runs.list', { scenarioId })).map(({ id }) => id)).toEqual([view.run.id])
    expect((await call('runs.get', { id: view.run.id })).series.length).toBeGreaterThan(0)
    await call('datasets.restore', { id: 'my-dataset' })
    expect((await call('runs.start', { scenarioId })).status).toBe('running')
  })
})

test('the bundled dataset’s exposure sources are compared with each other', async () => {
  const { exposureSources, exposureCorrelations } = await call('dataset.get', { id: 'us-2023' })
  expect(exposureCorrelations).toHaveLength((exposureSources.length * (exposureSources.length - 1)) / 2)
  for (const { rho, occupations } of exposureCorrelations) {
    expect(Math.abs(rho)).toBeLessThanOrEqual(1)
    expect(occupations).toBeGreaterThan(400)
  }
  const between = (a: string, b: string) =>
    exposureCorrelations.find((pair) => [pair.a, pair.b].sort().join() === [a, b].sort().join())?.rho
  expect(between('eloundou-people', 'eloundou-gpt4')).toBeGreaterThan(0.6)
  expect(between('classifier', 'eloundou-people')).toBeGreaterThan(0.6)
})

test('the new roles of the bundled dataset come with what they do, who hires them and where their people come from', async () => {
  const app = openApplication('browser', join(mkdtempSync(join(tmpdir(), 'workshift-roles-')), 'workshift.sqlite'))
  const answer = await app.answer('dataset.get', { id: 'us-2023' })
  const described = await app.answer('dataset.roleDuties', { id: 'us-2023' })
  await app.close()
  if (!('value' in answer)) throw new Error(answer.error.message)
  if (!('value' in described)) throw new Error(described.error.message)
  const duties = methods['dataset.roleDuties'].response.parse(described.value)
  const { newRoles, industries, occupations } = methods['dataset.get'].response.parse(answer.value)
  expect(newRoles.length).toBeGreaterThanOrEqual(15)
  const known = new Set([...industries, ...occupations].map(({ code }) => code))
  for (const { id, wageMean, jobZone, feeders, industries: hiring } of newRoles) {
    expect(wageMean, id).toBeGreaterThan(0)
    expect(jobZone, id).toBeGreaterThanOrEqual(1)
    expect(duties[id].length, id).toBeGreaterThanOrEqual(6)
    for (const links of [feeders, hiring]) {
      expect(links.length, id).toBeGreaterThan(0)
      expect(links.every(({ code, reason }) => known.has(code) && reason !== ''), id).toBe(true)
      expect(links.reduce((sum, { weight }) => sum + weight, 0), id).toBeCloseTo(1, 9)
    }
  }
})
