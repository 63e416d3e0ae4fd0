import { openApplication } from '../application.ts'
import { startBrowserHost } from '../hosts/browser.ts'
import { homeFolder } from '../paths.ts'
import { storePath } from '../store/store.ts'
import { readArguments, wholeNumber } from './usage.ts'

/** `serve [--port n]`: the app in the local browser host, until it is interrupted. */
export const serve = async (args: string[]): Promise<void> => {
  const { values } = readArguments(args, { port: { type: 'string' } }, 0)
  const port = values.port === undefined ? 0 : wholeNumber('--port', values.port, 0, 65_535)
  const application = openApplication('browser', storePath(homeFolder()))
  const host = await startBrowserHost(application, port)
  process.stdout.write(`${host.address}\n`)
  application.welcome()
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await host.close()
}
