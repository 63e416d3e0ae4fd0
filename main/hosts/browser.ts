import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Application } from '../application.ts'
import { carriesDataset, MAX_DATASET_MEGABYTES } from '../contract.ts'
import { InputError, messageOf } from '../errors.ts'
import { pageAt } from './page.ts'

/** The browser host, listening on this computer alone. */
export interface BrowserHost {
  /** The address to open, with the session's key after `#`, where it is sent to nobody. */
  address: string
  close: () => Promise<void>
}

const LOOPBACK = '127.0.0.1'
const MEGABYTE = 1024 * 1024
const MAX_BODY_BYTES = 8 * MEGABYTE

/** A quarter more than the files have, since JSON writes each end of line and each quote with two characters. */
const MAX_DATASET_BODY_BYTES = MAX_DATASET_MEGABYTES * 1.25 * MEGABYTE
const KEEP_ALIVE_MS = 15_000

/** A request that is not served, with its HTTP status. */
class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.name = 'RefusedError'
    this.status = status
  }
}

const refuse = (response: ServerResponse, error: unknown): void => {
  const status = error instanceof Refusal ? error.status : 400
  const name = error instanceof Error ? error.name : 'Error'
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'application/json', connection: 'close' })
  response.end(JSON.stringify({ error: { name, message: messageOf(error) } }))
}

const sameSecret = (given: string | string[] | undefined, secret: string): boolean =>
  typeof given === 'string' &&
  given.length === secret.length &&
  timingSafeEqual(Buffer.from(given, 'latin1'), Buffer.from(secret, 'latin1'))

/** @param limit in bytes; more is read to its end, so that the caller hears the answer, but not kept */
const readBody = async (request: IncomingMessage, limit: number): Promise<unknown> => {
  let chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) chunks = []
    else chunks.push(chunk)
  }
  if (size > limit) throw new Refusal(413, `the request is larger than ${limit / MEGABYTE} MB`)
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown
  } catch {
    throw new InputError('the request is not valid JSON')
  }
}

/**
 * Serves the interface and the contract's methods on 127.0.0.1. Every request must name this host (against
 * DNS rebinding) and come from this origin; every call and the event stream must carry the session's key.
 *
 * @param port 0 for any free one
 */
export const startBrowserHost = async (application: Application, port: number): Promise<BrowserHost> => {
  const key = randomBytes(32).toString('base64url')
  let hosts: string[] = []

  const streamEvents = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' })
    response.write('{}\n')
    const end = application.subscribe((name, payload) => response.write(`${JSON.stringify({ name, payload })}\n`))
    const beat = setInterval(() => response.write('{}\n'), KEEP_ALIVE_MS)
    response.on('close', () => {
      clearInterval(beat)
      end()
    })
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { host, origin } = request.headers
    if (host === undefined || !hosts.includes(host)) throw new Refusal(403, 'this host is not served here')
    if (origin !== undefined && origin !== `http://${host}`) throw new Refusal(403, 'this origin may not call')
    const { pathname } = new URL(request.url ?? '/', `http://${host}`)
    const isCall = pathname.startsWith('/api/')
    if (isCall || pathname === '/events') {
      if (!sameSecret(request.headers['x-workshift-token'], key)) {
        throw new Refusal(401, 'the session key is missing or wrong; open the address that Workshift printed')
      }
      if (!isCall) {
        streamEvents(response)
        return
      }
      if (request.method !== 'POST') throw new Refusal(405, 'methods are called by POST')
      const method = pathname.slice('/api/'.length)
      const limit = carriesDataset(method) ? MAX_DATASET_BODY_BYTES : MAX_BODY_BYTES
      const answer = await application.answer(method, await readBody(request, limit))
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      response.end(JSON.stringify(answer))
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, 'pages are read by GET')
    const page = await pageAt(pathname)
    response.writeHead(page.status, page.headers)
    response.end(page.body)
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => refuse(response, error))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new InputError(`port ${port} is in use; give another with --port`) : error),
    )
    server.listen(port, LOOPBACK, resolve)
  })
  const bound = server.address()
  const used = typeof bound === 'object' && bound !== null ? bound.port : port
  hosts = [`${LOOPBACK}:${used}`, `localhost:${used}`]
  return {
    address: `http://${LOOPBACK}:${used}/#token=${key}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await application.close()
    },
  }
}
