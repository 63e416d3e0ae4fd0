import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { appVersion } from '../version.ts'
import { advertisements } from '../classifier/advertisements.ts'
import { classifierBackend } from '../classifier/backend.ts'
import { classifyInBackground } from '../classifier/background.ts'
import { bundledCard } from '../classifier/card.ts'
import { bundledModel } from '../classifier/model.ts'
import { InputError } from '../errors.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

type ApplicationMethod =
  | 'app.info'
  | 'app.pdf'
  | 'app.openFolder'
  | 'settings.get'
  | 'settings.set'
  | 'classify.advertisements'
  | 'classify.text'
  | 'classifier.card'

const knownFolders = (home: string) => ({
  store: home,
  datasets: join(home, 'datasets'),
  models: join(home, 'models'),
  backups: join(home, 'backups'),
})

/** What belongs to no one page: the app itself, settings, the classifier. */
export const applicationHandlers = ({
  store,
  models,
  host,
  printPage,
  openFolder,
}: HandlerContext): HandlersOf<ApplicationMethod> => ({
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
  'classify.advertisements': () => advertisements(),
  'classify.text': async ({ text }) => {
    const model = await models.inUse()
    const [result] = await classifyInBackground([text], { model, explain: true })
    const answer = { ...result, model: model.reference }
    store.classifications.add(text, answer)
    return answer
  },
  'classifier.card': async () => {
    const [card, backend, { reference }] = await Promise.all([bundledCard(), classifierBackend(), bundledModel()])
    return { card, backend, fingerprint: reference.fingerprint }
  },
})
