import { z } from 'zod'
import { labelledTableSchema, modelItemSchema, ownCardSchema, trainingStateSchema } from '../models/schemas.ts'
import { columns } from './corrections.ts'
import { nothing, type MethodTable } from './table.ts'

const ownName = z.string().trim().min(1).max(200)
const seed = z.number().int().min(0).max(4_294_967_295)

/** The analyst’s own models. */
export const modelMethods = {
  /** The bundled model first, then the analyst's own, newest first. */
  'models.list': { request: nothing, response: z.array(modelItemSchema) },
  /** What is known of an own model. */
  'models.card': { request: z.strictObject({ id: z.string() }), response: ownCardSchema },
  'models.use': { request: z.strictObject({ id: z.string() }), response: z.array(modelItemSchema) },
  'models.rename': { request: z.strictObject({ id: z.string(), name: ownName }), response: z.array(modelItemSchema) },
  /** Can be undone by `models.restore`. */
  'models.delete': { request: z.strictObject({ id: z.string() }), response: z.array(modelItemSchema) },
  'models.restore': { request: z.strictObject({ id: z.string() }), response: z.array(modelItemSchema) },
  /** What can be learned from the columns of a draft's tables. */
  'models.checkTable': { request: z.strictObject({ draft: z.string(), columns }), response: labelledTableSchema },
  /** Makes a model of a draft's tables; `training.changed` tells how far it is. */
  'models.train': {
    request: z.strictObject({
      draft: z.string(),
      columns,
      name: ownName,
      seed: seed.default(1),
      epochs: z.number().int().min(1).max(200).nullable().default(null),
    }),
    response: trainingStateSchema,
  },
  /** Makes a model of the one in use and all corrections; it is not in use before `models.use`. */
  'models.adapt': { request: z.strictObject({ name: ownName, seed: seed.default(1) }), response: trainingStateSchema },
  /** The training under way, or the last one until it is dismissed. */
  'models.training': { request: nothing, response: z.object({ training: trainingStateSchema.nullable() }) },
  /** Ends the training, and keeps its best model so far or nothing. */
  'models.stop': { request: z.strictObject({ keep: z.boolean() }), response: nothing },
  'models.dismiss': { request: nothing, response: nothing },
} satisfies MethodTable

export type {
  ClassesResult,
  Correction,
  CorrectionCounts,
  CorrectionLabel,
  LabelledTable,
  ModelItem,
  ModelKind,
  ModelReference,
  OwnCard,
  TrainingState,
} from '../models/schemas.ts'
