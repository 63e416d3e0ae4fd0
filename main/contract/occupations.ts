import { z } from 'zod'
import { modelReferenceSchema } from '../models/schemas.ts'
import { occupationFactsSchema, occupationListSchema, readSentenceParts } from '../occupations/schemas.ts'
import { classification } from './classify.ts'
import type { MethodTable } from './table.ts'

/** How the model of exposure in use reads the description of an occupation, or its title where it is not described. */
const occupationReading = classification.extend({
  sentences: z.array(classification.shape.sentences.element.extend(readSentenceParts)),
  model: modelReferenceSchema,
  isTitleOnly: z.boolean(),
})

/** What datasets say of occupations, and how the model of exposure in use reads them. */
export const occupationMethods = {
  'occupations.list': { request: z.strictObject({ dataset: z.string() }), response: occupationListSchema },
  'occupations.get': {
    request: z.strictObject({ dataset: z.string(), code: z.string() }),
    response: occupationFactsSchema,
  },
  /** Sentence by sentence, each word weighed. Datasets and runs have their exposure from the English description. */
  'occupations.reading': {
    request: z.strictObject({ dataset: z.string(), code: z.string(), language: z.enum(['en', 'zh']) }),
    response: occupationReading,
  },
} satisfies MethodTable

export type OccupationReading = z.output<typeof occupationReading>

export type { Moves, OccupationFacts, OccupationItem, OccupationList } from '../occupations/schemas.ts'
