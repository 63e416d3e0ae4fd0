import { appVersion } from '../version.ts'
import { advertisements } from '../classifier/advertisements.ts'
import { classifyInBackground } from '../classifier/background.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

type ApplicationMethod = 'app.info' | 'settings.get' | 'settings.set' | 'classify.advertisements' | 'classify.text'

/** What belongs to no one page: the app itself, settings, the classifier. */
export const applicationHandlers = ({ store, host }: HandlerContext): HandlersOf<ApplicationMethod> => ({
  'app.info': () => ({ version: appVersion, host, storePath: store.path }),
  'settings.get': () => store.settings.get(),
  'settings.set': (changes) => store.settings.set(changes),
  'classify.advertisements': () => advertisements(),
  'classify.text': async ({ text }) => {
    const [document] = await classifyInBackground([text], { explain: true })
    return document
  },
})
