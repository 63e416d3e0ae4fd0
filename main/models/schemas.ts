import { z } from 'zod'
import { classificationSchema } from '../../simulation/text/card.ts'

const count = z.number().int().min(0)
const language = z.enum(['en', 'zh'])

/** What an analyst may say of a sentence: how exposed its work is, or that it is no duty and is left out. */
export const correctionLabelSchema = z.enum(['E0', 'E1', 'E2', 'none'])

/** The id of the model that comes with the app. */
export const BUNDLED_MODEL = 'bundled'

/** Which model a result comes from; the name is empty for the bundled one, which each language names in its own words. */
export const modelReferenceSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** SHA-256 of its files, in hexadecimal. */
  fingerprint: z.string(),
})

/** What a model says of a sentence when it is corrected. */
const saidSchema = z.object({ label: correctionLabelSchema, e0: z.number(), e1: z.number(), e2: z.number() })

export const correctionSchema = z.object({
  id: z.number().int().positive(),
  text: z.string(),
  language,
  label: correctionLabelSchema,
  /** Null where the correction was imported without it. */
  said: saidSchema.nullable(),
  model: modelReferenceSchema.nullable(),
  who: z.string(),
  at: z.string(),
  /** Adapting never learns from it, so that it can judge. */
  isHeldOut: z.boolean(),
})

export const newCorrectionSchema = correctionSchema
  .pick({ text: true, language: true, label: true, said: true, model: true })
  .extend({ text: z.string().min(1).max(10_000) })

/** How many corrections there are of each label, and of those that are held out. */
export const correctionCountsSchema = z.object({
  ...{ total: count, heldOut: count, E0: count, E1: count, E2: count, none: count },
})

/** `adapted` by corrections, `exposure` from a table of labels E0–E2, `classes` of the analyst's own. */
export const modelKindSchema = z.enum(['bundled', 'adapted', 'exposure', 'classes'])

const trainingEpoch = z.object({
  /** From 1. */
  epoch: count,
  loss: z.number(),
  /** On rows that training does not learn from, to choose an epoch by; null where there are too few. */
  validationLoss: z.number().nullable(),
})

/** r by occupation of β, read from the described duties, with the labels of people and of GPT-4. */
const publishedAgreement = z.object({ people: z.number().nullable(), gpt4: z.number().nullable() })

/** What one should know of an own model; the schema of its `card.json`. */
export const ownCardSchema = z.object({
  format: z.literal('workshift own model'),
  version: z.literal(1),
  name: z.string(),
  kind: modelKindSchema.exclude(['bundled']),
  createdAt: z.string(),
  classes: z.array(z.string()),
  /** The model whose weights it began with. */
  base: modelReferenceSchema,
  rows: z.object({ training: count, validation: count, heldOut: count, leftOut: count, rehearsal: count }),
  languages: z.object({ en: count, zh: count }),
  training: z.object({
    seed: count,
    settings: z.record(z.string(), z.number()),
    epochs: z.array(trainingEpoch),
    /** The epoch whose weights were kept, and whether the analyst stopped before the last. */
    chosen: count,
    isStopped: z.boolean(),
    /** The share of the weights' change that was kept so that nothing learned before is lost; 1 is all of it. */
    keptChange: z.number(),
  }),
  /** On the rows held out; null where there are none, or the earlier model has other classes. */
  heldOut: z.object({ before: classificationSchema.nullable(), after: classificationSchema.nullable() }),
  published: z
    .object({ occupations: count, before: publishedAgreement, after: publishedAgreement })
    .nullable(),
  /** As the classifier of exposure needs it (`card.json` of the bundled one). */
  residualVariance: z.object({ occupation: z.number().min(0), task: z.number().min(0) }),
})

/** A model in the list. */
export const modelItemSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: modelKindSchema,
  classes: z.array(z.string()),
  createdAt: z.string().nullable(),
  /** Rows or corrections that it learned from and was judged by. */
  rows: count.nullable(),
  accuracy: z.number().nullable(),
  macroF1: z.number().nullable(),
  /** The mean of r by occupation with the labels of people and GPT-4. */
  published: z.number().nullable(),
  isInUse: z.boolean(),
  /** Why it cannot be used, for the analyst; null where it can. */
  fault: z.string().nullable(),
})

export const trainingStateSchema = z.object({
  /** The id that the model will have. */
  id: z.string(),
  name: z.string(),
  kind: modelKindSchema.exclude(['bundled']),
  status: z.enum(['preparing', 'running', 'judging', 'done', 'discarded', 'failed']),
  /** Epochs at most, and those that are done. */
  epochs: count,
  history: z.array(trainingEpoch),
  secondsLeft: z.number().nullable(),
  /** Asked to stop and keep what there is. */
  isStopping: z.boolean(),
  error: z.string().nullable(),
})

/** What a table of labelled texts holds. */
export const labelledTableSchema = z.object({
  classes: z.array(z.object({ name: z.string(), rows: count })),
  rows: count,
  /** Rows without text or label. */
  leftOut: count,
  /** Whether the labels are those of exposure, E0–E2. */
  isExposure: z.boolean(),
  /** Why nothing can be learned from it; null where it can. */
  problem: z
    .object({ code: z.enum(['too-few-classes', 'too-many-classes', 'too-few-rows', 'no-held-out']), detail: z.string() })
    .nullable(),
})

const token = z.object({ text: z.string(), start: z.number(), end: z.number(), weight: z.number() })
const probabilities = z.record(z.string(), z.number())

/** What a model of one's own classes says of a text. */
export const classesResultSchema = z.object({
  language,
  label: z.string(),
  classes: probabilities,
  sentences: z.array(
    z.object({
      text: z.string(),
      start: z.number(),
      end: z.number(),
      label: z.string(),
      classes: probabilities,
      /** What each word adds to the probability of the sentence's label. */
      tokens: z.array(token),
    }),
  ),
})

export type CorrectionLabel = z.output<typeof correctionLabelSchema>
export type Correction = z.output<typeof correctionSchema>
export type NewCorrection = z.output<typeof newCorrectionSchema>
export type CorrectionCounts = z.output<typeof correctionCountsSchema>
export type ModelReference = z.output<typeof modelReferenceSchema>
export type ModelKind = z.output<typeof modelKindSchema>
export type ModelItem = z.output<typeof modelItemSchema>
export type OwnCard = z.output<typeof ownCardSchema>
export type TrainingState = z.output<typeof trainingStateSchema>
export type TrainingEpoch = TrainingState['history'][number]
export type LabelledTable = z.output<typeof labelledTableSchema>
export type ClassesResult = z.output<typeof classesResultSchema>
