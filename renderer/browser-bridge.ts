import type { Bridge } from '../main/contract.ts'
import { ApplicationError } from './errors.ts'
import { readEvents } from './event-stream.ts'

const RECONNECT_MS = 1500

/** What is asked in few characters still arrives when the page is closed at that moment. */
const SHORT = 16_000

const refused = ({ status }: { status: number }): boolean => status === 401 || status === 403

/** Sent to every listener when the event stream is back after a break: what ended meanwhile was not heard. */
export const RECONNECTED = 'reconnected'

/**
 * The bridge over the local browser host: a POST per call, one fetch stream for all events, reopened when it
 * breaks and closed when nobody listens.
 *
 * @param onRefused told when the host does not accept the key
 */
export const createBrowserBridge = (token: string, onRefused: () => void, fetcher: typeof fetch = fetch): Bridge => {
  const headers = { 'x-workshift-token': token, 'content-type': 'application/json' }
  const listeners = new Set<(name: string, payload: unknown) => void>()
  let stream: AbortController | null = null

  const listen = async (signal: AbortSignal): Promise<void> => {
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        const response = await fetcher('/events', { headers, signal })
        if (refused(response)) return
        if (response.ok && response.body !== null) {
          if (attempt > 0) for (const listener of listeners) listener(RECONNECTED, {})
          for await (const { name, payload } of readEvents(response.body)) {
            for (const listener of listeners) listener(name, payload)
          }
        }
      } catch {
        // A broken stream is opened again below; calls report that the application is gone.
      }
      await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS))
    }
  }

  return {
    call: async (method, request) => {
      const body = JSON.stringify(request)
      const keepalive = body.length < SHORT
      const response = await fetcher(`/api/${method}`, { method: 'POST', headers, body, keepalive })
      if (refused(response)) {
        onRefused()
        throw new ApplicationError('no-key', '')
      }
      const answer: unknown = await response.json()
      return answer
    },
    subscribe: (listener) => {
      listeners.add(listener)
      if (stream === null) {
        stream = new AbortController()
        void listen(stream.signal)
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stream?.abort()
        stream = null
      }
    },
  }
}
