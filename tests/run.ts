import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findBrowser } from './helpers/browser.ts'

const root = join(import.meta.dirname, '..')
const browser = findBrowser()
const mustHaveBrowser = process.env.WORKSHIFT_REQUIRE_BROWSER === '1'

const shout = (lines: string[]): void => {
  const width = Math.max(...lines.map((line) => line.length))
  const rule = '#'.repeat(width + 4)
  console.error([rule, ...lines.map((line) => `# ${line.padEnd(width)} #`), rule].join('\n'))
}

const noBrowser = [
  'BROWSER TESTS ARE SKIPPED: no Chromium was found.',
  'Install Chromium or Chrome, or name one: CHROME_PATH=/path/to/chrome npm test',
]

if (browser === null && mustHaveBrowser) {
  shout(['NO CHROMIUM WAS FOUND, and skipped browser tests are a failure here.'])
  process.exit(1)
}
if (browser === null) shout(noBrowser)

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
if (browser === null) shout(noBrowser)
process.exit(status ?? 1)
