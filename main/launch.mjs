// Runs with whatever Node (≥ 20) the machine has: sets up what is missing, then hands over to the project's own Node.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [what, ...rest] = process.argv.slice(2)
const modules = join(root, 'node_modules')
const ownNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const fail = (message) => {
  console.error(message)
  process.exit(1)
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Workshift needs Node 20 or newer; this is Node ${process.versions.node}. Get one from https://nodejs.org.`)
}

const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['inherit', 2, 'inherit'], ...options }).status ?? 1

// Which lock file the installed packages come from: a changed one asks for a new installation.
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
const stamp = join(modules, '.workshift-lock')
const installed = existsSync(ownNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock
if (!installed) {
  console.error('Workshift: installing its packages (once, some minutes) …')
  const windows = process.platform === 'win32'
  const npm = (...args) => run(windows ? 'npm.cmd' : 'npm', args, { shell: windows }) === 0
  // Without install scripts, so that no compiler is needed: every native part comes prebuilt. Node's own package
  // alone has one that it cannot do without. Errors are enough: npm runs on the machine's older Node.
  const done = npm('ci', '--ignore-scripts', '--loglevel=error') && npm('rebuild', 'node', '--loglevel=error')
  if (!done || !existsSync(ownNode)) {
    fail('Workshift: the packages could not be installed. Check the connection to the npm registry, then try again.')
  }
  mkdirSync(modules, { recursive: true })
  writeFileSync(stamp, lock)
}

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newest(join(path, name))), 0)
    : statSync(path).mtimeMs

const buildInterface = () => {
  const page = join(root, 'out', 'renderer', 'index.html')
  const sources = ['renderer', 'main', 'simulation', 'package-lock.json', 'electron.vite.config.ts']
  const changed = Math.max(...sources.map((name) => newest(join(root, name))))
  if (existsSync(page) && statSync(page).mtimeMs > changed) return
  console.error('Workshift: building the interface …')
  const tool = join(modules, 'electron-vite', 'bin', 'electron-vite.js')
  if (run(ownNode, [tool, 'build', '--logLevel', 'error']) !== 0) fail('Workshift: the interface could not be built.')
}

const PROGRAMS = {
  start: { file: 'main/start.ts', needsInterface: true },
  workshift: { file: 'main/cli/cli.ts', needsInterface: rest[0] === 'serve' },
  test: { file: 'tests/run.ts', needsInterface: true },
  train: { file: 'data/build/train.ts', needsInterface: false },
  'build:vectors': { file: 'data/build/vectors.ts', needsInterface: false },
  'build:data': { file: 'data/build/build.ts', needsInterface: false },
}
const program = PROGRAMS[what]
if (program === undefined) fail(`launch: unknown program ${what}; there is ${Object.keys(PROGRAMS).join(', ')}`)
if (program.needsInterface) buildInterface()
const path = `${join(modules, '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`
const child = spawn(ownNode, [join(root, program.file), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => fail(`Workshift: ${error.message}`))
child.on('exit', (code) => process.exit(code ?? 1))
