import { z } from 'zod'
import { cardSchema } from '../../simulation/text/card.ts'
import { SENTENCE_KINDS } from '../../simulation/text/network.ts'
import { warningSchema } from '../../simulation/warnings.ts'
import { documentTextSchema } from '../history/schemas.ts'
import { classesResultSchema, modelReferenceSchema } from '../models/schemas.ts'
import { nothing, type MethodTable } from './table.ts'

/** A job advertisement to try the classifier on. */
const advertisement = z.object({
  id: z.string(),
  language: z.enum(['en', 'zh']),
  title: z.string(),
  industry: z.string(),
  text: z.string(),
})

const betaByRater = z.object({ people: z.number(), gpt4: z.number() })

const token = z.object({ text: z.string(), start: z.number(), end: z.number(), weight: z.number() })

const labelShares = z.object({ e0: z.number(), e1: z.number(), e2: z.number() })

/** A kind of duty that a sentence is near to (cosine), and how people and GPT-4 labelled tasks of that kind. */
const kindOfDuty = z.object({
  kind: z.string(),
  title: z.object({ en: z.string(), zh: z.string() }),
  similarity: z.number(),
  labels: z.object({ tasks: z.int(), people: labelShares, gpt4: labelShares }),
})

export const classification = z.object({
  language: z.enum(['en', 'zh']),
  /** β = e1 + e2/2 with its 90 % interval; all shares 0–1. */
  exposure: z.object({
    e0: z.number(),
    e1: z.number(),
    e2: z.number(),
    beta: z.number(),
    interval: z.tuple([z.number(), z.number()]),
    /** β by the label that people would give, and by GPT-4's. */
    betaByRater,
  }),
  automation: z.number(),
  sentences: z.array(
    z.object({
      text: z.string(),
      start: z.number(),
      end: z.number(),
      e0: z.number(),
      e1: z.number(),
      e2: z.number(),
      automation: z.number(),
      betaByRater,
      /** What it is about; null of duties that are given as such. */
      kind: z.enum(SENTENCE_KINDS).nullable(),
      /** What is no duty is left out of the document's score. */
      isCounted: z.boolean(),
      /** What each word adds to the sentence's β; together they are β. */
      tokens: z.array(token),
      /** At most two, nearest first; none where no explanation was asked for, or nothing is near. */
      kindsOfDuty: z.array(kindOfDuty),
    }),
  ),
  /** The occupations that it most likely describes, likeliest first. */
  occupations: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      /** How alike its sentences and the occupation's closest duties are, 0–1. */
      similarity: z.number(),
      /** Probability that this is the right one, 0–1. */
      score: z.number(),
      /** Score less the next one's. */
      gap: z.number(),
      /** Whether score or gap is so low that someone should check. */
      isUncertain: z.boolean(),
    }),
  ),
  warnings: z.array(warningSchema),
})

/** What a model says of a single text. */
export const textResult = z.union([
  classification.extend({ model: modelReferenceSchema }),
  classesResultSchema.extend({ model: modelReferenceSchema }),
])

/** The bundled classifier: its model card, what it runs on here, and what tells it from every other. */
const classifierInfo = z.object({
  card: cardSchema,
  backend: z.object({
    name: z.enum(['tensorflow', 'wasm']),
    isSimd: z.boolean(),
    /** Null where the library decides. */
    threads: z.number().int().nullable(),
  }),
  /** SHA-256 of its files, in hexadecimal digits. */
  fingerprint: z.string(),
})

/** Single texts, and the bundled classifier. */
export const classifyMethods = {
  'classify.advertisements': { request: nothing, response: z.array(advertisement) },
  /** By the model in use: how exposed the work is, or the probabilities of the analyst's own classes. */
  'classify.text': {
    request: z.strictObject({ text: z.string() }),
    response: textResult,
  },
  /** The text of a draft's one file (`batches.upload`), which is then gone; or why it is no single text. */
  'classify.document': { request: z.strictObject({ draft: z.string() }), response: documentTextSchema },
  'classifier.card': { request: nothing, response: classifierInfo },
} satisfies MethodTable

export type Advertisement = z.output<typeof advertisement>
export type KindOfDuty = z.output<typeof kindOfDuty>
export type Classification = z.output<typeof classification>
export type ClassifierInfo = z.output<typeof classifierInfo>

export type { DocumentFault } from '../documents/faults.ts'
