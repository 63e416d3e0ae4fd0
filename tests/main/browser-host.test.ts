import { mkdtempSync, rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApplication } from '../../main/application.ts'
import { methods } from '../../main/contract.ts'
import { startBrowserHost, type BrowserHost } from '../../main/hosts/browser.ts'

let folder: string
let host: BrowserHost
let address: URL
let key: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-host-'))
  host = await startBrowserHost(openApplication('browser', join(folder, 'workshift.sqlite')), 0)
  address = new URL(host.address)
  key = new URLSearchParams(address.hash.slice(1)).get('token') ?? ''
})
afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Reply {
  status: number
  headers: Record<string, unknown>
  body: string
}

/** A request with any headers at all, which fetch would not allow. */
const ask = (path: string, headers: Record<string, string> = {}, body?: string): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port: address.port, path, method: body === undefined ? 'GET' : 'POST', headers },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (text += chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
      },
    )
    request.on('error', reject)
    request.end(body)
  })

const call = (method: string, request: unknown, headers: Record<string, string> = {}): Promise<Reply> =>
  ask(`/api/${method}`, { 'x-workshift-token': key, ...headers }, JSON.stringify(request))

describe('the browser host', () => {
  test('listens on this computer alone and answers who holds the key', async () => {
    expect(address.hostname).toBe('127.0.0.1')
    expect(key.length).toBeGreaterThanOrEqual(43)
    const { status, body } = await call('app.info', {})
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ value: { host: 'browser' } })
  })

  test('refuses calls and events without the key', async () => {
    expect((await ask('/api/app.info', {}, '{}')).status).toBe(401)
    expect((await call('app.info', {}, { 'x-workshift-token': `${key.slice(0, -1)}!` })).status).toBe(401)
    expect((await ask('/events')).status).toBe(401)
  })

  test('refuses another host name (DNS rebinding) and another origin', async () => {
    expect((await call('app.info', {}, { host: 'evil.example' })).status).toBe(403)
    expect((await call('app.info', {}, { origin: 'http://evil.example' })).status).toBe(403)
    expect((await call('app.info', {}, { origin: address.origin })).status).toBe(200)
    expect((await ask('/', { host: 'evil.example' })).status).toBe(403)
  })

  test('serves the page under a strict policy with a fresh nonce, and nothing outside the interface', async () => {
    const [first, second] = await Promise.all([ask('/'), ask('/')])
    expect(first.status).toBe(200)
    const policy = first.headers['content-security-policy']
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`script-src 'self'`)
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toBe(second.headers['content-security-policy'])
    expect(first.body).not.toContain('%CSP_NONCE%')
    for (const path of ['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/nothing.js']) {
      expect((await ask(path)).status).toBe(404)
    }
  })

  test('checks what it is asked against the contract and names the fault', async () => {
    const wrong = JSON.parse((await call('scenarios.get', { id: 'x', more: 1 })).body)
    expect(wrong.error.message).toMatch(/scenarios\.get\.id: /)
    expect(JSON.parse((await call('no.such', {})).body).error.message).toContain('no.such: is not a method')
    expect(JSON.parse((await call('__proto__', {})).body).error.message).toContain('is not a method')
    expect((await ask('/api/app.info', { 'x-workshift-token': key }, '{')).status).toBe(400)
  })

  test('takes a dataset of 64 MB, but no other call of that size, and says so to who sends too much', async () => {
    const large = 'x'.repeat(63 * 1024 * 1024)
    const request = { name: 'large', files: { 'occupations.csv': 'code,title,employment\n', 'skills.csv': large } }
    const { status, body } = await call('datasets.check', request)
    expect(status).toBe(200)
    expect(JSON.parse(body).value.dataset).toBeNull()
    for (const [method, size] of [['classify.text', 9], ['scenarios.create', 9], ['no.such', 9], ['datasets.add', 81]] as const) {
      const refused = await call(method, { text: 'x'.repeat(size * 1024 * 1024) })
      expect(refused.status).toBe(413)
      expect(JSON.parse(refused.body).error.message).toMatch(/^the request is larger than (8|80) MB$/)
    }
  })

  test.each([
    ['no files', { name: 'x' }],
    ['files that are no texts', { name: 'x', files: { 'occupations.csv': 1 } }],
    ['a list of files', { name: 'x', files: ['occupations.csv'] }],
    ['more than is asked', { name: 'x', files: {}, id: 'x' }],
    ['nothing at all', null],
  ])('answers a dataset with %s with an error', async (_what, request) => {
    for (const method of ['datasets.check', 'datasets.add']) {
      const { status, body } = await call(method, request)
      expect(status).toBe(200)
      expect(JSON.parse(body).error.message).toContain(method)
    }
  })

  test('runs a scenario to its end, with progress, and keeps what it found', async () => {
    const scenario = { name: 'Quick', engine: { kind: 'meanfield' }, exposure: { source: 'eloundou-people' } }
    const { value: created } = JSON.parse((await call('scenarios.create', { scenario })).body)
    const events: { name: string; payload: { run?: { status: string } } }[] = []
    const stream = await fetch(`${address.origin}/events`, { headers: { 'x-workshift-token': key } })
    const reading = (async () => {
      for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        for (const line of chunk.split('\n')) {
          if (line !== '' && line !== '{}') events.push(JSON.parse(line))
        }
        if (events.some(({ name }) => name === 'run.ended')) return
      }
    })()
    const { value: run } = JSON.parse((await call('runs.start', { scenarioId: created.id })).body)
    await reading
    expect(events.at(-1)?.payload.run?.status).toBe('done')
    const view = methods['runs.get'].response.parse(JSON.parse((await call('runs.get', { id: run.id })).body).value)
    expect(view.steps).toHaveLength(78)
    expect(view.run.datasetHash).toMatch(/^[0-9a-f]{64}$/)
    const displaced = view.series.find((s) => s.metric === 'displaced_workers_difference')
    expect(Math.max(...(displaced?.mean ?? []))).toBeGreaterThan(1000)
  })

  test('a scenario that cannot be is refused before it is stored, and the list stays readable', async () => {
    const count = async (): Promise<number> => JSON.parse((await call('scenarios.list', {})).body).value.length
    const before = await count()
    const scenario = { name: 'x', exposure: { overrides: { '13-2050': { e1: 0.9, e2: 0.9 } } } }
    const { error } = JSON.parse((await call('scenarios.create', { scenario })).body)
    expect(error.message).toContain('e1 + e2 is 1.8, above 1')
    expect(await count()).toBe(before)
    const named = JSON.parse((await call('scenarios.rename', { id: 1, name: ' ' })).body)
    expect(named.error.message).toBe('name: is empty')
  })

  test('a scenario whose dataset does not know what it names is refused before anything runs', async () => {
    const scenario = { name: 'Wrong', adoption: { industries: { '77': {} } } }
    const { value: created } = JSON.parse((await call('scenarios.create', { scenario })).body)
    const { error } = JSON.parse((await call('runs.start', { scenarioId: created.id })).body)
    expect(error.message).toContain('adoption.industries.77: is not an industry')
    expect(JSON.parse((await call('runs.list', { scenarioId: created.id })).body).value).toEqual([])
  })
})
