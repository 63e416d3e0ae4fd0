import { z } from 'zod'
import { sourceSchema } from '../simulation/dataset/source.ts'
import { changeSchema } from '../simulation/robustness/variants.ts'
import { scenarioSchema } from '../simulation/scenario/schema.ts'
import { cardSchema } from '../simulation/text/card.ts'
import { SENTENCE_KINDS } from '../simulation/text/network.ts'
import { warningSchema } from '../simulation/warnings.ts'
import { backupContentSchema, backupItemSchema, backupWorkSchema } from './backups/schemas.ts'
import { batchItemSchema, batchRowSchema, draftSchema, exportFormatSchema, rowOrderSchema } from './batches/schemas.ts'
import { occupationFactsSchema, occupationListSchema, readSentenceParts } from './occupations/schemas.ts'
import { documentTextSchema, pastTextSchema } from './history/schemas.ts'
import { comparisonSchema } from './comparisons/schemas.ts'
import {
  classesResultSchema,
  correctionCountsSchema,
  correctionLabelSchema,
  correctionSchema,
  labelledTableSchema,
  modelItemSchema,
  modelReferenceSchema,
  newCorrectionSchema,
  ownCardSchema,
  trainingStateSchema,
} from './models/schemas.ts'
import { previewSchema, reasonsSchema, subjectSchema } from './preview/schemas.ts'
import { robustnessCheckSchema } from './robustness/schemas.ts'
import { packedBandsSchema, seriesBandSchema } from './results/packed-bands.ts'
import { packedFlowsSchema } from './results/packed-flows.ts'
import { adoptionSchema, presetNameSchema, presetSchema } from './presets/schemas.ts'

/**
 * The one table of what the interface may ask of the application and what it is told (DESIGN.md, "The house").
 * Both hosts, the preload script and the renderer's client derive from it; no method is named a second time.
 */

const nothing = z.strictObject({})
const id = z.number().int().positive()
const position = z.number().int().min(0)
const bilingual = z.object({ en: z.string(), zh: z.string() })
const timestamp = z.string()
const numbers = z.array(z.number())

const scenarioItem = z.object({
  id,
  name: z.string(),
  /** Which of the six samples it still is, for a name in the reader's language; null once renamed. */
  sample: z.string().nullable(),
  createdAt: timestamp,
  updatedAt: timestamp,
  /** Whether it holds changes that have not been saved. */
  hasDraft: z.boolean(),
  /** The newest run that finished, if any. */
  lastRun: z.object({ id, finishedAt: timestamp }).nullable(),
})

const scenarioRecord = z.object({
  id,
  sample: z.string().nullable(),
  createdAt: timestamp,
  updatedAt: timestamp,
  /** As it was saved last. */
  scenario: scenarioSchema,
  /** With the changes made since then; null where there are none. */
  draft: scenarioSchema.nullable(),
})

/** What is wrong with one field of a scenario, by its path, as `adoption.industries.52.ceiling`. */
const scenarioProblem = z.object({ path: z.string(), message: z.string() })

/** How a run stands or ended. A paused or an interrupted one (the app ended meanwhile) can be resumed. */
export const runStatusSchema = z.enum(['running', 'paused', 'done', 'cancelled', 'failed', 'interrupted'])

/** Replicates that could not be run, numbered from 0, and why. */
export const failuresSchema = z.array(z.object({ replicate: z.number().int(), message: z.string() }))

const runItem = z.object({
  id,
  scenarioId: id,
  status: runStatusSchema,
  startedAt: timestamp,
  finishedAt: timestamp.nullable(),
  /** Why it failed, for the analyst; null otherwise. */
  error: z.string().nullable(),
  engine: z.enum(['meanfield', 'agents']),
  replicates: z.number().int(),
  /** How many are in so far. */
  replicatesDone: z.number().int(),
  /** The others count without them. */
  failures: failuresSchema,
  seed: z.number(),
  datasetId: z.string(),
  datasetHash: z.string(),
  appVersion: z.string(),
  warnings: z.array(warningSchema),
  /** The text model that read what the dataset lacked; null where it lacked nothing. */
  model: modelReferenceSchema.nullable(),
})

const runResult = z.object({
  run: runItem,
  /** The scenario as it was when the run was made. */
  scenario: scenarioSchema,
  steps: numbers,
  years: numbers,
  /** Every quantity but those by occupation. */
  series: packedBandsSchema,
})

/** What is known of a run while it goes on: the charts' own quantities over the replicates that are in. */
const earlyResult = z.object({
  id,
  scenarioId: id,
  replicates: z.number().int(),
  steps: numbers,
  years: numbers,
  series: z.array(seriesBandSchema),
})

const occupationResult = z.object({
  /** The last step of each year, after step 0, and the calendar years they stand for. */
  yearSteps: numbers,
  years: numbers,
  /** Quantities by occupation and new role. */
  series: packedBandsSchema,
})

/** Hires from code to code over the horizon in people, with AI and without; mean over replicates. */
const flowResult = z.object({
  flows: z.array(z.object({ from: z.string(), to: z.string(), workers: z.number(), baseline: z.number() })),
})

/** What a followed worker does, and what brought them there. */
export const careerStatusSchema = z.enum(['employed', 'searching', 'training'])
export const careerCauseSchema = z.enum(['start', 'turnover', 'displaced', 'hired', 'seated', 'completed', 'dropped out'])

/** Histories of workers drawn at random; each entry holds from its step to the next entry's. */
export const careersSchema = z.array(
  z.array(
    z.object({
      step: z.number().int(),
      status: careerStatusSchema,
      cause: careerCauseSchema,
      occupation: z.string(),
      /** A year's wage while employed. */
      wage: z.number().nullable(),
    }),
  ),
)

const careerResult = z.object({ careers: careersSchema })

/** An occupation or an industry that a new role has to do with: its code, its share (0–1) and why. */
const roleLink = z.object({ code: z.string(), weight: z.number(), reason: z.string() })

const datasetInfo = z.object({
  id: z.string(),
  title: bilingual,
  year: z.number().nullable(),
  currency: z.string(),
  employment: z.number(),
  occupations: z.array(
    z.object({
      code: z.string(),
      title: bilingual,
      employment: z.number(),
      /** Its major group; null where the dataset names none. */
      major: z.string().nullable(),
      /** A year's, in the dataset's currency. */
      wageMean: z.number().nullable(),
      /** β by the exposure sources that know it (0–1). */
      exposure: z.record(z.string(), z.number()),
    }),
  ),
  /** Employment in people; exposure: the employment-weighted mean of e1 + e2/2 by exposure source (0–1). */
  industries: z.array(
    z.object({
      code: z.string(),
      title: bilingual,
      employment: z.number(),
      exposure: z.record(z.string(), z.number()),
    }),
  ),
  newRoles: z.array(
    z.object({
      id: z.string(),
      title: bilingual,
      /** A year's, in the dataset's currency. */
      wageMean: z.number().nullable(),
      jobZone: z.number().nullable(),
      /** Its share of the work that comes back in new roles. */
      weight: z.number(),
      feeders: z.array(roleLink),
      industries: z.array(roleLink),
    }),
  ),
  exposureSources: z.array(z.string()),
  /** Spearman's rank correlation of β between the exposure sources, over the occupations that both know. */
  exposureCorrelations: z.array(z.object({ a: z.string(), b: z.string(), rho: z.number(), occupations: z.number() })),
  sources: z.array(sourceSchema),
})

/** A dataset in the list of those a scenario can run on. */
const datasetItem = z.object({
  id: z.string(),
  title: bilingual,
  year: z.number().nullable(),
  currency: z.string(),
  employment: z.number(),
  occupations: z.number().int(),
  industries: z.number().int(),
  newRoles: z.number().int(),
  exposureSources: z.array(z.string()),
  /** What came with the app cannot be removed. */
  isBundled: z.boolean(),
})

/** The files of a dataset, in UTF-8, may have so many megabytes together. */
export const MAX_DATASET_MEGABYTES = 64

/** The texts of a dataset's files by name, as occupations.csv. */
const datasetFiles = z.record(z.string(), z.string())

/** What is wrong with a dataset's files: file, line, column and what would be right. */
const datasetFault = z.object({
  file: z.string(),
  line: z.number().int().nullable(),
  column: z.string().nullable(),
  message: z.string(),
})

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

const classification = z.object({
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

/** How the model of exposure in use reads the description of an occupation, or its title where it is not described. */
const occupationReading = classification.extend({
  sentences: z.array(classification.shape.sentences.element.extend(readSentenceParts)),
  model: modelReferenceSchema,
  isTitleOnly: z.boolean(),
})
/** What a model says of a single text. */
const textResult = z.union([
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

const settings = z.object({
  language: z.enum(['en', 'zh']).nullable(),
  theme: z.enum(['light', 'dark', 'auto']),
  /** Who corrects the classifier; the system's name for its user until another is given. */
  analyst: z.string().max(100),
  /** The tour of a new store: not shown yet, offered, seen or declined; null in a store that is older than the tour. */
  tour: z.enum(['new', 'offered', 'done']).nullable(),
})

const ownName = z.string().trim().min(1).max(200)
const columns = z.strictObject({ text: z.string(), label: z.string() })
const seed = z.number().int().min(0).max(4_294_967_295)

/** Folders that the analyst may want to look into. */
const knownFolder = z.enum(['store', 'datasets', 'models', 'backups'])

/** Every method: what it is asked with and what it answers. */
export const methods = {
  'app.info': {
    request: nothing,
    response: z.object({
      version: z.string(),
      host: z.enum(['electron', 'browser']),
      storePath: z.string(),
      /** Bytes of the store. */
      storeBytes: z.number(),
      /** Where what the analyst has is kept; a folder comes to be with the first thing in it. */
      folders: z.record(knownFolder, z.string()),
    }),
  },
  /** Shows one of the known folders in the system's file manager; only where the app has a window of its own. */
  'app.openFolder': { request: z.strictObject({ folder: knownFolder }), response: nothing },
  /** The page that is shown, as a PDF; only where a window can print itself. */
  'app.pdf': { request: nothing, response: z.object({ bytes: z.base64() }) },
  'settings.get': { request: nothing, response: settings },
  'settings.set': { request: settings.partial(), response: settings },
  'dataset.get': { request: z.strictObject({ id: z.string() }), response: datasetInfo },
  /** The strongest moves between occupations, by their positions in `dataset.get`, with their probabilities. */
  'dataset.network': {
    request: z.strictObject({ id: z.string() }),
    response: z.object({ from: numbers, to: numbers, probability: numbers }),
  },
  /** What the people of each new role would do, with shares of working time; empty where they are not described. */
  'dataset.roleDuties': {
    request: z.strictObject({ id: z.string() }),
    response: z.record(z.string(), z.array(z.object({ share: z.number(), text: bilingual }))),
  },
  /** Those that came with the app first, then the analyst's own, newest first. */
  'datasets.list': { request: nothing, response: z.array(datasetItem) },
  /** The files of a new dataset: headings and an example row each. */
  'datasets.template': { request: nothing, response: z.object({ files: datasetFiles }) },
  /** Reads files without keeping them: what they hold, or everything that is wrong with them. */
  'datasets.check': {
    request: z.strictObject({ name: z.string(), files: datasetFiles }),
    response: z.object({ dataset: datasetItem.nullable(), faults: z.array(datasetFault) }),
    carriesDataset: true,
  },
  /** Keeps a dataset; refuses what `datasets.check` finds fault with and an id that is taken. */
  'datasets.add': {
    request: z.strictObject({ name: z.string(), files: datasetFiles }),
    response: datasetItem,
    carriesDataset: true,
  },
  /** Can be undone by `datasets.restore`. */
  'datasets.remove': { request: z.strictObject({ id: z.string() }), response: nothing },
  'datasets.restore': { request: z.strictObject({ id: z.string() }), response: nothing },
  /** Newest change first. */
  'scenarios.list': { request: nothing, response: z.array(scenarioItem) },
  'scenarios.get': { request: z.strictObject({ id }), response: scenarioRecord },
  'scenarios.create': { request: z.strictObject({ scenario: scenarioSchema }), response: scenarioRecord },
  /** Saves a scenario; a draft of it is thereby done with. */
  'scenarios.update': { request: z.strictObject({ id, scenario: scenarioSchema }), response: scenarioRecord },
  /** Keeps changes that are not saved yet, or none. */
  'scenarios.keepDraft': { request: z.strictObject({ id, draft: scenarioSchema.nullable() }), response: nothing },
  'scenarios.duplicate': { request: z.strictObject({ id, name: z.string() }), response: scenarioRecord },
  'scenarios.rename': { request: z.strictObject({ id, name: z.string() }), response: scenarioRecord },
  /** Can be undone by `scenarios.restore`. */
  'scenarios.delete': { request: z.strictObject({ id }), response: nothing },
  'scenarios.restore': { request: z.strictObject({ id }), response: nothing },
  /** Adds those of the six samples that are not in the list. */
  'scenarios.addSamples': { request: nothing, response: z.object({ added: z.number() }) },
  /** What a scenario comes to in expected values, at once; it need not be in the list. */
  'scenarios.preview': { request: z.strictObject({ scenario: scenarioSchema }), response: previewSchema },
  /** What is behind a number of a scenario, in expected values. */
  'scenarios.reasons': {
    request: z.strictObject({ scenario: scenarioSchema, subject: subjectSchema }),
    response: reasonsSchema,
  },
  /**
   * Keeps the scenario that a file's text says, whole or not at all. Without a record the problems are why not; with
   * one they say what is not here, or was left out because the dataset lacks it and `leaveOut` asked for that.
   */
  'scenarios.import': {
    request: z.strictObject({ text: z.string(), leaveOut: z.boolean() }),
    response: z.object({
      record: scenarioRecord.nullable(),
      problems: z.array(scenarioProblem),
      /** Whether it would be kept if what the dataset lacks were left out. */
      canLeaveOut: z.boolean(),
    }),
  },
  /** The analyst's own, oldest first. */
  'presets.list': { request: nothing, response: z.array(presetSchema) },
  /** Refuses a name that is taken. */
  'presets.save': {
    request: z.strictObject({ name: presetNameSchema, dataset: z.string(), adoption: adoptionSchema }),
    response: presetSchema,
  },
  /** Keeps the preset that a file's text says; where its name is taken, a number follows it. */
  'presets.import': { request: z.strictObject({ file: z.string(), text: z.string() }), response: presetSchema },
  'presets.rename': { request: z.strictObject({ id, name: presetNameSchema }), response: presetSchema },
  /** Can be undone by `presets.restore`. */
  'presets.delete': { request: z.strictObject({ id }), response: nothing },
  'presets.restore': { request: z.strictObject({ id }), response: presetSchema },
  /** Starts a run of the scenario as it is stored now; progress and end come as events. */
  'runs.start': { request: z.strictObject({ scenarioId: id }), response: runItem },
  /** Lets the replicates under way finish and starts no other. */
  'runs.pause': { request: z.strictObject({ id }), response: nothing },
  /** Goes on with a paused or interrupted run; its result is the same as had it never stopped. */
  'runs.resume': { request: z.strictObject({ id }), response: runItem },
  /** Ends a run; what its finished replicates found is kept. */
  'runs.cancel': { request: z.strictObject({ id }), response: nothing },
  /** Newest first. */
  'runs.list': { request: z.strictObject({ scenarioId: id }), response: z.array(runItem) },
  'runs.get': { request: z.strictObject({ id }), response: runResult },
  /** Of all metrics, or of those named. */
  'runs.occupations': {
    request: z.strictObject({ id, metrics: z.array(z.string()).optional() }),
    response: occupationResult,
  },
  'runs.flows': { request: z.strictObject({ id }), response: flowResult },
  /** The same year by year; null for a run that kept none. */
  'runs.yearlyFlows': { request: z.strictObject({ id }), response: z.object({ flows: packedFlowsSchema.nullable() }) },
  'runs.careers': { request: z.strictObject({ id }), response: careerResult },
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
  /** What `robustness.start` would change of a scenario, one at a time. */
  'robustness.plan': {
    request: z.strictObject({ scenario: scenarioSchema }),
    response: z.object({ changes: z.array(changeSchema) }),
  },
  /**
   * Reruns a scenario, stored or not, with every exposure source and the main assumptions at both ends: which of its
   * conclusions hold. The id is the asker's own name for the check, which `robustness.progress` tells of.
   */
  'robustness.start': {
    request: z.strictObject({ id: z.string().min(1).max(100), scenario: scenarioSchema }),
    response: robustnessCheckSchema,
  },
  /** Ends a check, whose `robustness.start` then fails. */
  'robustness.cancel': { request: z.strictObject({ id: z.string() }), response: nothing },
  /** Headline quantities of runs by the year, and how far each is from the first. */
  'runs.compare': { request: z.strictObject({ ids: z.array(id).min(2).max(4) }), response: comparisonSchema },
  'classify.advertisements': { request: nothing, response: z.array(advertisement) },
  /** By the model in use: how exposed the work is, or the probabilities of the analyst's own classes. */
  'classify.text': {
    request: z.strictObject({ text: z.string() }),
    response: textResult,
  },
  /** The text of a draft's one file (`batches.upload`), which is then gone; or why it is no single text. */
  'classify.document': { request: z.strictObject({ draft: z.string() }), response: documentTextSchema },
  /** A page of the single texts that were classified and have the words, newest first; `total` counts all. */
  'history.list': {
    request: z.strictObject({ words: z.string(), offset: position, limit: z.number().int().min(1).max(200) }),
    response: z.object({ rows: z.array(pastTextSchema), matching: position, total: position }),
  },
  /** A text with its result, null where that is of another version. */
  'history.get': {
    request: z.strictObject({ id }),
    response: z.object({ text: z.string(), result: textResult.nullable() }),
  },
  /** Can be undone by `history.restore` for a day. */
  'history.delete': { request: z.strictObject({ ids: z.array(id) }), response: nothing },
  'history.restore': { request: z.strictObject({ ids: z.array(id) }), response: nothing },
  'history.clear': { request: nothing, response: z.object({ ids: z.array(id) }) },
  'classifier.card': { request: nothing, response: classifierInfo },
  /** Takes a piece of a file of descriptions, in order; the first one, without a draft, begins a new draft. */
  'batches.upload': {
    request: z.strictObject({
      draft: z.string().nullable(),
      file: position,
      name: z.string(),
      offset: position,
      bytes: z.base64(),
    }),
    response: z.object({ draft: z.string() }),
  },
  /** What a draft's files hold, and what is wrong with those that cannot be read. */
  'batches.read': { request: z.strictObject({ draft: z.string() }), response: draftSchema },
  'batches.discard': { request: z.strictObject({ draft: z.string() }), response: nothing },
  /** Makes a batch of a draft; progress and end come as events. The column is null where all files are texts. */
  'batches.start': {
    request: z.strictObject({ draft: z.string(), name: z.string().min(1).max(200), column: z.string().nullable() }),
    response: batchItemSchema,
  },
  /** Ends a batch; the rows that have been looked at are kept. */
  'batches.cancel': { request: z.strictObject({ id }), response: nothing },
  /** Goes on with a batch that was cancelled, interrupted or failed; its results are the same as had it never stopped. */
  'batches.resume': { request: z.strictObject({ id }), response: batchItemSchema },
  /** Newest first. */
  'batches.list': { request: nothing, response: z.array(batchItemSchema) },
  /** A page of a batch's rows; long texts are cut. */
  'batches.get': {
    request: z.strictObject({
      id,
      offset: position,
      limit: z.number().int().min(1).max(200),
      order: rowOrderSchema,
      onlyBad: z.boolean(),
    }),
    response: z.object({ batch: batchItemSchema, rows: z.array(batchRowSchema) }),
  },
  /** Can be undone by `batches.restore`. */
  'batches.delete': { request: z.strictObject({ id }), response: nothing },
  'batches.restore': { request: z.strictObject({ id }), response: batchItemSchema },
  /** Writes the rows with their results to a file, which `batches.exported` hands over. */
  'batches.export': {
    request: z.strictObject({ id, format: exportFormatSchema }),
    response: z.object({ file: z.string(), size: z.number().int() }),
  },
  'batches.exported': {
    request: z.strictObject({ file: z.string(), offset: position }),
    response: z.object({ bytes: z.base64(), isLast: z.boolean() }),
  },
  /** A page of the corrections that have the words and the label, newest first. */
  'corrections.list': {
    request: z.strictObject({
      words: z.string(),
      label: correctionLabelSchema.nullable(),
      offset: position,
      limit: z.number().int().min(1).max(200),
    }),
    response: z.object({ rows: z.array(correctionSchema), matching: position, counts: correctionCountsSchema }),
  },
  /** Those that stand of some sentences. */
  'corrections.of': { request: z.strictObject({ texts: z.array(z.string()) }), response: z.array(correctionSchema) },
  /** Corrects a sentence, or corrects it again; `corrections.undo` takes it back. */
  'corrections.set': { request: newCorrectionSchema, response: correctionSchema },
  /** Takes corrections back, so that those they replaced stand again; answers what stands of these sentences then. */
  'corrections.undo': { request: z.strictObject({ ids: z.array(id) }), response: z.array(correctionSchema) },
  /** Can be undone by `corrections.restore`. */
  'corrections.delete': { request: z.strictObject({ ids: z.array(id) }), response: nothing },
  'corrections.restore': { request: z.strictObject({ ids: z.array(id) }), response: nothing },
  /** Takes in the rows of a draft's tables (`batches.upload`); `corrections.undo` of `added` takes them back. */
  'corrections.import': {
    request: z.strictObject({ draft: z.string(), columns }),
    response: z.object({ added: z.array(id), same: position, bad: position }),
  },
  'corrections.export': { request: nothing, response: z.object({ csv: z.string() }) },
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
  /** Newest first; what there is now, which a restoration would replace; and what is being done about a backup. */
  'backups.list': {
    request: nothing,
    response: z.object({
      backups: z.array(backupItemSchema),
      now: backupContentSchema,
      work: backupWorkSchema.nullable(),
    }),
  },
  /** Answers when it is made; `backups.changed` tells how far it is. */
  'backups.create': { request: nothing, response: backupItemSchema },
  /** Makes a backup of today's state first; `store.replaced` tells that everything is to be read anew. */
  'backups.restore': { request: z.strictObject({ id: z.string() }), response: nothing },
  /** Ends what is being done, which then changes nothing. */
  'backups.stop': { request: nothing, response: nothing },
  /** Can be undone by `backups.bringBack`. */
  'backups.remove': { request: z.strictObject({ id: z.string() }), response: nothing },
  'backups.bringBack': { request: z.strictObject({ id: z.string() }), response: nothing },
  /** Writes a backup to one file, which `backups.exported` hands over. */
  'backups.export': {
    request: z.strictObject({ id: z.string() }),
    response: z.object({ file: z.string(), size: z.number().int() }),
  },
  'backups.exported': {
    request: z.strictObject({ file: z.string(), offset: position }),
    response: z.object({ bytes: z.base64(), isLast: z.boolean() }),
  },
  /** Takes a piece of such a file, in order; the first one, without a name, begins a new file. */
  'backups.upload': {
    request: z.strictObject({ file: z.string().nullable(), offset: position, bytes: z.base64() }),
    response: z.object({ file: z.string() }),
  },
  'backups.import': { request: z.strictObject({ file: z.string() }), response: backupItemSchema },
} satisfies Record<string, { request: z.ZodType; response: z.ZodType; carriesDataset?: true }>

/** Every event the application sends unasked. */
export const events = {
  'run.progress': z.object({ id, scenarioId: id, share: z.number(), replicatesDone: z.number().int() }),
  /** More replicates are in. */
  'run.early': earlyResult,
  /** The run was paused, or goes on. */
  'run.changed': z.object({ run: runItem }),
  /** The run has ended, in whatever way its status says. */
  'run.ended': z.object({ run: runItem }),
  /** So many reruns of a check are done. */
  'robustness.progress': z.object({ id: z.string(), done: position, total: position }),
  'batch.progress': batchItemSchema.pick({ id: true, total: true, done: true, failed: true }).extend({
    rowsPerSecond: z.number(),
  }),
  /** The batch has ended, in whatever way its status says. */
  'batch.ended': z.object({ batch: batchItemSchema }),
  /** The training is further, or has ended in whatever way its status says. */
  'training.changed': z.object({ training: trainingStateSchema }),
  /** How far the work on a backup is; null when it has ended, so that the list may be another. */
  'backups.changed': z.object({ work: backupWorkSchema.nullable() }),
  /** Everything in the store may be another. */
  'store.replaced': nothing,
} satisfies Record<string, z.ZodType>

export type Method = keyof typeof methods
export type Request<M extends Method> = z.input<(typeof methods)[M]['request']>
export type ParsedRequest<M extends Method> = z.output<(typeof methods)[M]['request']>
export type Response<M extends Method> = z.output<(typeof methods)[M]['response']>
export type EventName = keyof typeof events
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>

export type ScenarioItem = z.output<typeof scenarioItem>
export type ScenarioRecord = z.output<typeof scenarioRecord>
export type ScenarioProblem = z.output<typeof scenarioProblem>
export type RunItem = z.output<typeof runItem>
export type PreviewView = z.output<typeof previewSchema>
export type Subject = z.output<typeof subjectSchema>
export type ReasonsView = z.output<typeof reasonsSchema>
export type RunView = z.output<typeof runResult>
export type EarlyView = z.output<typeof earlyResult>
export type OccupationView = z.output<typeof occupationResult>
export type FlowView = z.output<typeof flowResult>
export type Careers = z.output<typeof careersSchema>
export type CareerView = z.output<typeof careerResult>
export type YearlyFlowView = Response<'runs.yearlyFlows'>
export type DatasetInfo = z.output<typeof datasetInfo>
export type DatasetItem = z.output<typeof datasetItem>
export type DatasetFault = z.output<typeof datasetFault>
export type Advertisement = z.output<typeof advertisement>
export type KindOfDuty = z.output<typeof kindOfDuty>
export type Classification = z.output<typeof classification>
export type OccupationReading = z.output<typeof occupationReading>
export type ClassifierInfo = z.output<typeof classifierInfo>
export type Settings = z.output<typeof settings>

export type { BackupContent, BackupItem, BackupWork } from './backups/schemas.ts'
export type { BatchItem, BatchRow, DocumentSummary, Draft, ExportFormat, RowOrder } from './batches/schemas.ts'
export type { Moves, OccupationFacts, OccupationItem, OccupationList } from './occupations/schemas.ts'
export type { RobustnessCheck } from './robustness/schemas.ts'
export type { SeriesBand } from './results/packed-bands.ts'
export type { PackedFlows } from './results/packed-flows.ts'
export type { Preset, PresetFile } from './presets/schemas.ts'
export type { Comparison, ComparedFigure, Difference } from './comparisons/schemas.ts'
export type { DocumentFault } from './documents/faults.ts'
export type { DocumentText, PastText } from './history/schemas.ts'
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
} from './models/schemas.ts'

/** What a failed call carries: a message for the analyst, with one line per problem. */
export const failureSchema = z.object({ error: z.object({ name: z.string(), message: z.string() }) })

/** An answer as it crosses a host's boundary. */
export const answerSchema = z.union([z.object({ value: z.unknown() }), failureSchema])

/** The files of a batch may have so many megabytes together. */
export { MAX_BATCH_MEGABYTES } from './documents/document.ts'

/** What the interface needs of the scenario's own rules, beside its schema. */
export { logisticAdoption } from '../simulation/demand/adoption.ts'
export { STEPS_PER_YEAR, WEEKS_PER_STEP } from '../simulation/scenario/time.ts'
export { yearSteps } from '../simulation/metrics/quantity.ts'
export { adoptionOf, type AdoptionCurve } from '../simulation/scenario/schema.ts'

export const isMethod = (name: string): name is Method => Object.hasOwn(methods, name)
/** Whether a method's request may be as large as a dataset. */
export const carriesDataset = (name: string): boolean => isMethod(name) && 'carriesDataset' in methods[name]
export const isEvent = (name: string): name is EventName => Object.hasOwn(events, name)

/**
 * What a host gives the renderer: one call, one subscription. In Electron the preload script puts it on
 * `window.workshift`; in the browser host it is fetch (see renderer/client.ts).
 */
export interface Bridge {
  /** Resolves with an answer of `answerSchema`. */
  call: (method: string, request: unknown) => Promise<unknown>
  /** The listener gets every event's name and payload; the result ends the subscription. */
  subscribe: (listener: (name: string, payload: unknown) => void) => () => void
}
