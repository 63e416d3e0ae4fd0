import {
  answerSchema,
  events,
  methods,
  type Bridge,
  type EventName,
  type EventPayload,
  type Method,
  type Request,
  type Response,
} from '../main/contract.ts'
import { createBrowserBridge, RECONNECTED } from './browser-bridge.ts'
import { ApplicationError } from './errors.ts'
import { takeToken } from './token.ts'

declare global {
  interface Window {
    /** Put there by Electron's preload script; absent in a browser. */
    workshift?: Bridge
  }
}

/** The contract's table as a typed client over one host's bridge. */
export interface Client {
  /**
   * Asks the application and validates what it answers.
   * @throws ApplicationError with the application's message for the analyst
   */
  call: <M extends Method>(method: M, request: Request<M>) => Promise<Response<M>>
  /** Listens to one event; the result ends the subscription. */
  subscribe: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => () => void
  /** Hears that events may have been missed and are coming in again; the result ends the subscription. */
  onReconnect: (listener: () => void) => () => void
}

const parseAnswer = <M extends Method>(method: M, answer: unknown): Response<M> => {
  const parsed = answerSchema.safeParse(answer)
  if (!parsed.success) throw new ApplicationError('malformed', method)
  if ('error' in parsed.data) throw new ApplicationError('application', parsed.data.error.message)
  const value = methods[method].response.safeParse(parsed.data.value)
  if (!value.success) throw new ApplicationError('malformed', `${method}: ${value.error.message}`)
  // The table maps M to its response's schema; TypeScript cannot follow the index through a generic.
  return value.data as Response<M>
}

/** The typed client over a bridge. */
export const createClient = (bridge: Bridge): Client => ({
  call: async (method, request) => {
    let answer: unknown
    try {
      answer = await bridge.call(method, request)
    } catch (error) {
      if (error instanceof ApplicationError) throw error
      throw new ApplicationError('unreachable', error instanceof Error ? error.message : String(error))
    }
    return parseAnswer(method, answer)
  },
  subscribe: (event, listener) =>
    bridge.subscribe((name, payload) => {
      if (name !== event) return
      const parsed = events[event].safeParse(payload)
      if (parsed.success) listener(parsed.data as EventPayload<typeof event>)
    }),
  onReconnect: (listener) =>
    bridge.subscribe((name) => {
      if (name === RECONNECTED) listener()
    }),
})

/** Whether the application has accepted this page's key so far; once refused, nothing but a new address helps. */
export interface KeyState {
  read: () => boolean
  subscribe: (listener: () => void) => () => void
}

interface Connection {
  client: Client
  key: KeyState
}

const connect = (): Connection => {
  const listeners = new Set<() => void>()
  const token = window.workshift === undefined ? takeToken(window) : ''
  let accepted = token !== null
  const refuse = (): void => {
    accepted = false
    for (const listener of listeners) listener()
  }
  return {
    client: createClient(window.workshift ?? createBrowserBridge(token ?? '', refuse)),
    key: {
      read: () => accepted,
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  }
}

const connection = typeof window === 'undefined' ? null : connect()

const connected = (): Connection => {
  if (connection === null) throw new ApplicationError('unreachable', 'There is no page to ask from.')
  return connection
}

/** This page's key. */
export const keyState: KeyState = {
  read: () => connected().key.read(),
  subscribe: (listener) => connected().key.subscribe(listener),
}

/** Asks the application (see `Client.call`). */
export const call: Client['call'] = (method, request) => connected().client.call(method, request)

/** Listens to an event of the application (see `Client.subscribe`). */
export const subscribe: Client['subscribe'] = (event, listener) => connected().client.subscribe(event, listener)

/** Hears that events may have been missed (see `Client.onReconnect`). */
export const onReconnect: Client['onReconnect'] = (listener) => connected().client.onReconnect(listener)
