import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { openStore, storePath } from '../../main/store/store.ts'

/** The app as `npm start` runs it where there is no display: the browser host, in a home folder of its own. */
export interface RunningApp {
  /** The address with the session's key. */
  address: string
  /** Everything it printed so far. */
  printed: () => string
  stop: () => Promise<void>
  /** Ends it without a chance to tidy up. */
  kill: () => void
}

const START_TIMEOUT_MS = 30_000

/** Makes the reader of a home folder one who has seen the tour: no run begins by itself, nothing is offered. */
const knowTheTour = (home: string): void => {
  const store = openStore(storePath(home))
  store.settings.set({ tour: 'done' })
  store.close()
}

/**
 * Starts the app in a home folder and waits for the address that it prints.
 *
 * @param reader a new one is welcomed on a first start
 */
export const startApp = (home: string, reader: 'new' | 'experienced' = 'experienced'): Promise<RunningApp> =>
  new Promise((resolve, reject) => {
    if (reader === 'experienced') knowTheTour(home)
    const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, '..', '..', 'main', 'start.ts')], {
      env: { ...process.env, WORKSHIFT_HOME: home, WORKSHIFT_HOST: 'browser', DISPLAY: '', WAYLAND_DISPLAY: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`the app did not start: ${printed}`))
    }, START_TIMEOUT_MS)
    const ended = new Promise<void>((end) => child.once('exit', () => end()))
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString('utf8')
      const address = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(printed)?.[0]
      if (address === undefined) return
      clearTimeout(timer)
      resolve({
        address,
        printed: () => printed,
        kill: () => child.kill('SIGKILL'),
        stop: async () => {
          child.kill('SIGTERM')
          await ended
        },
      })
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`the app ended with ${String(code)}: ${printed}`))
    })
  })
