import { datasetInfo } from '../datasets/info.ts'
import { bundledDataset } from '../datasets/bundled.ts'
import { appVersion } from '../version.ts'
import { classifyInBackground } from '../classifier/background.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

type ApplicationMethod = 'app.info' | 'settings.get' | 'settings.set' | 'dataset.get' | 'classify.text'

/** What belongs to no one page: the app itself, settings, the dataset, the classifier. */
export const applicationHandlers = ({ store, host }: HandlerContext): HandlersOf<ApplicationMethod> => ({
  'app.info': () => ({ version: appVersion, host, storePath: store.path }),
  'settings.get': () => store.settings.get(),
  'settings.set': (changes) => store.settings.set(changes),
  'dataset.get': async ({ id }) => datasetInfo((await bundledDataset(id)).dataset),
  'classify.text': async ({ text }) => {
    const [document] = await classifyInBackground([text], { explain: true })
    return document
  },
})
