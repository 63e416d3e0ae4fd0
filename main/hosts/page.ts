import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { projectRoot } from '../paths.ts'

/** A file of the built interface, ready to be sent by either host. */
export interface Page {
  status: 200 | 404
  headers: Record<string, string>
  body: Buffer | string
}

const rendererFolder = join(projectRoot, 'out', 'renderer')

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const contentSecurityPolicy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self' blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')

const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

const NOT_FOUND: Page = {
  status: 404,
  headers: { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  body: 'There is nothing at this address.\n',
}

/** The file of the built interface at an address's path; the page itself comes with a fresh nonce for its styles. */
export const pageAt = async (path: string): Promise<Page> => {
  const name = normalize(path === '/' ? 'index.html' : decodeURIComponent(path)).replace(/^[/\\]+/, '')
  const file = join(rendererFolder, name)
  const type = TYPES[extname(file)] as string | undefined
  if (!file.startsWith(rendererFolder + sep) || type === undefined) return NOT_FOUND
  let body: Buffer
  try {
    body = await readFile(file)
  } catch {
    return NOT_FOUND
  }
  if (extname(file) !== '.html') {
    const headers = { ...SAFE_HEADERS, 'content-type': type, 'cache-control': 'no-cache' }
    return { status: 200, headers, body }
  }
  const nonce = randomBytes(16).toString('base64')
  return {
    status: 200,
    headers: {
      ...SAFE_HEADERS,
      'content-type': type,
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy(nonce),
    },
    body: body.toString('utf8').replaceAll('%CSP_NONCE%', nonce),
  }
}
