import { documentText } from '../batches/document-text.ts'
import type { Drafts } from '../batches/drafts.ts'
import { advertisements } from '../classifier/advertisements.ts'
import { classifierBackend } from '../classifier/backend.ts'
import { classifyInBackground } from '../classifier/background.ts'
import { bundledCard } from '../classifier/card.ts'
import { bundledModel } from '../classifier/model.ts'
import type { classifyMethods } from '../contract/classify.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

/** Single texts, and the bundled classifier. */
export const classifyHandlers = (
  { store, models }: HandlerContext,
  drafts: Drafts,
): HandlersOf<keyof typeof classifyMethods> => ({
  'classify.advertisements': () => advertisements(),
  'classify.text': async ({ text }) => {
    const model = await models.inUse()
    const [result] = await classifyInBackground([text], { model, explain: true })
    const answer = { ...result, model: model.reference }
    store.classifications.add(text, answer)
    return answer
  },
  'classify.document': ({ draft }) => documentText(drafts, draft),
  'classifier.card': async () => {
    const [card, backend, { reference }] = await Promise.all([bundledCard(), classifierBackend(), bundledModel()])
    return { card, backend, fingerprint: reference.fingerprint }
  },
})
