import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApplication } from './application.ts'
import { messageOf } from './errors.ts'
import { startBrowserHost } from './hosts/browser.ts'
import { homeFolder, projectRoot } from './paths.ts'
import { storePath } from './store/store.ts'

const DOWNLOAD_TIMEOUT_MS = 10 * 60_000

const electronFolder = join(projectRoot, 'node_modules', 'electron')

/** Left by a download that failed, so that later starts need not wait for it again. */
const downloadFailed = join(projectRoot, 'node_modules', '.workshift-no-electron')

const electronBinary = (): string | null => {
  const pathFile = join(electronFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some(Boolean)

/** Why the app cannot open a window of its own here, or null after making sure that it can. */
const whyNoWindow = (): string | null => {
  if (process.env.WORKSHIFT_HOST === 'browser') return 'WORKSHIFT_HOST asks for the browser'
  if (!hasDisplay()) return 'there is no display'
  if (electronBinary() !== null) return null
  const failed = "Electron's program could not be downloaded (`npx install-electron` tries again)"
  if (existsSync(downloadFailed)) return failed
  console.log('Workshift: downloading Electron (once) …')
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_TIMEOUT_MS })
  if (electronBinary() !== null) return null
  writeFileSync(downloadFailed, '')
  return failed
}

const openInDefaultBrowser = (address: string): void => {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address]
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => console.log('Workshift: no browser could be opened; open the address yourself.'))
    .unref()
}

const runInBrowser = async (reason: string): Promise<void> => {
  console.log(`Workshift runs in the browser, because ${reason}.`)
  const application = openApplication('browser', storePath(homeFolder()))
  const host = await startBrowserHost(application, 0)
  console.log(`Open ${host.address}\nThe address holds this session's key: do not pass it on. Ctrl+C ends Workshift.`)
  if (hasDisplay()) openInDefaultBrowser(host.address)
  application.welcome()
  const stop = (): void => void host.close().finally(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

const runInBrowserOrFail = (reason: string): void => {
  runInBrowser(reason).catch((error: unknown) => {
    console.error(messageOf(error))
    process.exit(1)
  })
}

/** A window that ends in failure this soon never opened: a library or a permission of the system is missing. */
const FAILED_TO_OPEN_MS = 5000

const runInWindow = (binary: string): void => {
  const started = performance.now()
  const child = spawn(binary, [projectRoot], { stdio: 'inherit' })
  child.once('error', (error) => runInBrowserOrFail(`Electron cannot be started (${error.message})`))
  child.once('exit', (code, signal) => {
    if (code !== 0 && performance.now() - started < FAILED_TO_OPEN_MS) {
      runInBrowserOrFail(`Electron ended at once (${signal ?? `code ${String(code)}`})`)
    } else process.exit(code ?? 1)
  })
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => child.kill(name))
}

const reason = whyNoWindow()
const binary = electronBinary()
if (reason === null && binary !== null) runInWindow(binary)
else runInBrowserOrFail(reason ?? 'Electron is missing')
