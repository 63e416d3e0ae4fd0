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
  | 'settings.get'
  | 'settings.set'
  | 'classify.advertisements'
  | 'classify.text'
  | 'classifier.card'

/** What belongs to no one page: the app itself, settings, the classifier. */
export const applicationHandlers = ({
  store,
  models,
  host,
  printPage,
}: HandlerContext): HandlersOf<ApplicationMethod> => ({
  'app.info': () => ({ version: appVersion, host, storePath: store.path }),
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
    return { ...result, model: model.reference }
  },
  'classifier.card': async () => {
    const [card, backend, { reference }] = await Promise.all([bundledCard(), classifierBackend(), bundledModel()])
    return { card, backend, fingerprint: reference.fingerprint }
  },
})
