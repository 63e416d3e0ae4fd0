import type { occupationMethods } from '../contract/occupations.ts'
import { occupationFacts, occupationList } from '../occupations/occupations.ts'
import { occupationReadings } from '../occupations/readings.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

/** What datasets say of occupations, and how the model of exposure in use reads them. */
export const occupationHandlers = ({ datasets, models }: HandlerContext): HandlersOf<keyof typeof occupationMethods> => {
  const reading = occupationReadings()
  return {
    'occupations.list': async ({ dataset }) => occupationList((await datasets.open(dataset)).dataset),
    'occupations.get': async ({ dataset, code }) => occupationFacts((await datasets.open(dataset)).dataset, code),
    'occupations.reading': async ({ dataset, code, language }) =>
      reading(await datasets.open(dataset), code, language, await models.exposureInUse()),
  }
}
