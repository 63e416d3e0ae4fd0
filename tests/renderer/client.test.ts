import { describe, expect, test, vi } from 'vitest'
import type { Bridge } from '../../main/contract.ts'
import { createBrowserBridge } from '../../renderer/browser-bridge.ts'
import { createClient } from '../../renderer/client.ts'
import { readEvents } from '../../renderer/event-stream.ts'
import { takeToken } from '../../renderer/token.ts'

const answering = (answer: unknown): Bridge => ({
  call: () => Promise.resolve(answer),
  subscribe: () => () => undefined,
})

describe('the client', () => {
  test('gives the value of an answer', async () => {
    const client = createClient(answering({ value: { added: 6 } }))
    await expect(client.call('scenarios.addSamples', {})).resolves.toEqual({ added: 6 })
  })

  test('throws a failure with the message for the analyst, line by line', async () => {
    const message = 'adoption.industries.52.ceiling: 1.4 is above 1\nname: is empty'
    const client = createClient(answering({ error: { name: 'ScenarioError', message } }))
    await expect(client.call('scenarios.list', {})).rejects.toMatchObject({ kind: 'application', message })
  })

  const nonsense = [{ value: { added: 'six' } }, 'nonsense', null, {}]
  test.each(nonsense)('does not accept %j for an answer', async (answer) => {
    const client = createClient(answering(answer))
    await expect(client.call('scenarios.addSamples', {})).rejects.toMatchObject({ kind: 'malformed' })
  })

  test('says that the application is out of reach where the call does not get through', async () => {
    const bridge: Bridge = { ...answering(null), call: () => Promise.reject(new TypeError('Failed to fetch')) }
    await expect(createClient(bridge).call('scenarios.list', {})).rejects.toMatchObject({ kind: 'unreachable' })
  })

  test('hands on events of the right name and shape only', () => {
    const heard = vi.fn()
    let send: (name: string, payload: unknown) => void = () => undefined
    const bridge: Bridge = {
      ...answering(null),
      subscribe: (listener) => {
        send = listener
        return () => undefined
      },
    }
    createClient(bridge).subscribe('run.progress', heard)
    send('run.progress', { id: 3, scenarioId: 1, share: 0.5, replicatesDone: 6 })
    send('run.progress', { id: 'three' })
    send('run.ended', {})
    expect(heard.mock.calls).toEqual([[{ id: 3, scenarioId: 1, share: 0.5, replicatesDone: 6 }]])
  })
})

describe('the browser host’s bridge', () => {
  test('sends the key with each call', async () => {
    const fetcher = vi.fn<typeof fetch>(() => Promise.resolve(Response.json({ value: 1 })))
    const bridge = createBrowserBridge('secret', vi.fn(), fetcher)
    await expect(bridge.call('app.info', {})).resolves.toEqual({ value: 1 })
    expect(fetcher.mock.calls[0][0]).toBe('/api/app.info')
    expect(fetcher.mock.calls[0][1]).toMatchObject({
      method: 'POST',
      body: '{}',
      headers: { 'x-workshift-token': 'secret' },
    })
  })

  test.each([401, 403])('a key that is refused (%i) ends in asking for the right address', async (status) => {
    const refused = vi.fn()
    const bridge = createBrowserBridge('old', refused, () => Promise.resolve(new Response('{}', { status })))
    await expect(bridge.call('app.info', {})).rejects.toMatchObject({ kind: 'no-key' })
    expect(refused).toHaveBeenCalledOnce()
  })

  test('reads events across the pieces that the network makes of them, past keep-alive lines', async () => {
    const text = '{}\n{"name":"run.progress","payload":{"share":0.5}}\n{}\n{"name":"会","payload":1}\n'
    const bytes = new TextEncoder().encode(text)
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7))
        controller.close()
      },
    })
    const read: unknown[] = []
    for await (const event of readEvents(body)) read.push(event)
    expect(read).toEqual([
      { name: 'run.progress', payload: { share: 0.5 } },
      { name: '会', payload: 1 },
    ])
  })
})

describe('the key in the address', () => {
  const pageAt = (hash: string, stored: string | null = null) => {
    const kept = new Map(stored === null ? [] : [['workshift-token', stored]])
    const replaceState = vi.fn()
    const page = {
      location: { hash, pathname: '/', search: '' },
      history: { replaceState },
      sessionStorage: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
      },
    }
    return { token: takeToken(page), replaceState, kept }
  }

  test('is kept for the session and removed from the address', () => {
    const { token, replaceState, kept } = pageAt('#token=abc-_1')
    expect(token).toBe('abc-_1')
    expect(kept.get('workshift-token')).toBe('abc-_1')
    expect(replaceState).toHaveBeenCalledWith(null, '', '/#/')
  })

  test('is remembered on the pages after', () => {
    const { token, replaceState } = pageAt('#/classify', 'abc')
    expect(token).toBe('abc')
    expect(replaceState).not.toHaveBeenCalled()
  })

  test('may be missing', () => {
    expect(pageAt('#/').token).toBeNull()
  })
})
