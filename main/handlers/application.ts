import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { applicationMethods } from '../contract/application.ts'
import { InputError } from '../errors.ts'
import { appVersion } from '../version.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

const knownFolders = (home: string) => ({
  store: home,
  datasets: join(home, 'datasets'),
  models: join(home, 'models'),
  backups: join(home, 'backups'),
})

/** What belongs to no one page: the app itself and its settings. */
export const applicationHandlers = ({
  store,
  host,
  printPage,
  openFolder,
}: HandlerContext): HandlersOf<keyof typeof applicationMethods> => ({
  'app.info': () => ({
    ...{ version: appVersion, host, storePath: store.path, storeBytes: store.whole.size() },
    folders: knownFolders(dirname(store.path)),
  }),
  'app.openFolder': async ({ folder }) => {
    if (openFolder === null) throw new InputError('this host has no window; copy the path instead')
    const path = knownFolders(dirname(store.path))[folder]
    await mkdir(path, { recursive: true })
    await openFolder(path)
    return {}
  },
  'app.pdf': async () => {
    if (printPage === null) throw new InputError('this host has no window; print the page with the browser')
    return { bytes: Buffer.from(await printPage()).toString('base64') }
  },
  'settings.get': () => store.settings.get(),
  'settings.set': (changes) => store.settings.set(changes),
})
