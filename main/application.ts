import { dirname } from 'node:path'
import { z } from 'zod'
import { describeIssue } from '../simulation/scenario/parse.ts'
import {
  events,
  isMethod,
  methods,
  type EventName,
  type EventPayload,
  type Method,
  type ParsedRequest,
  type Response,
} from './contract.ts'
import { openBackups } from './backups/backups.ts'
import { finishRestoration } from './backups/swap.ts'
import { closeBackupThreads } from './backups/threads.ts'
import { openUploads } from './backups/uploads.ts'
import { openDrafts } from './batches/drafts.ts'
import { openExports } from './batches/exports.ts'
import { batchManager } from './batches/manager.ts'
import { closeBatchThreads, exportInBackground, readInBackground } from './batches/threads.ts'
import { classifyRowsInBackground, closeClassifier } from './classifier/background.ts'
import type { Model } from './classifier/model.ts'
import { DEFAULT_DATASET } from './datasets/bundled.ts'
import { openDatasets } from './datasets/datasets.ts'
import { InputError, messageOf } from './errors.ts'
import { applicationHandlers } from './handlers/application.ts'
import { backupHandlers } from './handlers/backups.ts'
import { batchHandlers } from './handlers/batches.ts'
import { classifyHandlers } from './handlers/classify.ts'
import { comparisonHandlers } from './handlers/comparisons.ts'
import { datasetHandlers } from './handlers/datasets.ts'
import type { HandlerContext, HandlersOf } from './handlers/handlers.ts'
import { historyHandlers } from './handlers/history.ts'
import { modelHandlers } from './handlers/models.ts'
import { occupationHandlers } from './handlers/occupations.ts'
import { presetHandlers } from './handlers/presets.ts'
import { resultHandlers } from './handlers/results.ts'
import { robustnessHandlers } from './handlers/robustness.ts'
import { runHandlers } from './handlers/runs.ts'
import { scenarioHandlers } from './handlers/scenarios.ts'
import { modelFolders } from './models/folders.ts'
import { openModels } from './models/models.ts'
import { trainingManager } from './models/training.ts'
import { closeTrainings } from './models/threads.ts'
import { openPreviews } from './preview/preview.ts'
import { robustnessManager } from './robustness/manager.ts'
import type { RunContext } from './runs/active-run.ts'
import { runManager } from './runs/manager.ts'
import { closeWorkers, workerThreads } from './runs/threads.ts'
import { beginStore, runFirstSample } from './samples/first-start.ts'
import { openStore } from './store/store.ts'

/** What a call across a host's boundary is answered with: a value, or an error for the analyst. */
export type Answer = { value: unknown } | { error: { name: string; message: string } }

/** The day's backup waits until the start is long over. */
const DAILY_BACKUP_AFTER_MS = 20_000

type Listener = (name: EventName, payload: unknown) => void

/** The application behind both hosts. */
export interface Application {
  /** Checks a call against the contract, carries it out and checks its answer. Never throws. */
  answer: (method: string, request: unknown) => Promise<Answer>
  /** Hears every event; the result ends the subscription. */
  subscribe: (listener: Listener) => () => void
  /**
   * Begins what would only delay the first page, which can be asked for by now: reads the bundled dataset, and runs the
   * first sample of a new store, so that its reader begins with results.
   */
  welcome: () => void
  /** Interrupts what runs, so that it can be resumed, and closes the store. */
  close: () => Promise<void>
}

const describeIssues = (method: string, issues: readonly z.core.$ZodIssue[]): string =>
  issues.map((issue) => `${[method, ...issue.path.map(String)].join('.')}: ${describeIssue(issue)}`).join('\n')

/**
 * Opens the store, beside which the analyst's own datasets and models are kept, and makes the application of a host.
 *
 * @param executor where runs are worked on
 * @param printPage makes a PDF of the page in the host's window, if it has one
 * @param openFolder shows a folder in the system's file manager, if the host can
 * @throws InputError where the store cannot be used
 */
export const openApplication = (
  host: HandlerContext['host'],
  storeFile: string,
  executor: RunContext['executor'] = workerThreads,
  printPage: HandlerContext['printPage'] = null,
  openFolder: HandlerContext['openFolder'] = null,
): Application => {
  const store = openStore(storeFile)
  const home = dirname(store.path)
  finishRestoration(store, home)
  store.runs.interruptUnfinished()
  store.batches.tidy()
  store.classifications.tidy()
  store.presets.tidy()
  const isNew = beginStore(store)

  const datasets = openDatasets(home)
  datasets.tidy()
  const models = openModels(store, modelFolders(home))
  models.tidy()
  const drafts = openDrafts(home, readInBackground)
  drafts.tidy()
  const exports = openExports(home, exportInBackground)

  const listeners = new Set<Listener>()
  const emit = <E extends EventName>(name: E, payload: EventPayload<E>): void => {
    const checked = events[name].parse(payload)
    listeners.forEach((listener) => listener(name, checked))
  }
  const context: HandlerContext = { store, datasets, models, host, printPage, openFolder, emit }
  const previews = openPreviews({ datasets, models })
  const runs = runManager({ store, datasets, models, emit, executor })
  const classify = (texts: readonly string[], model: Model) => classifyRowsInBackground(texts, { model })
  const batches = batchManager({ store, models, emit, classify }, drafts)
  const trainings = trainingManager({ store, models, emit })
  const robustness = robustnessManager({ datasets, models, emit })
  const underWay = (): string[] => [
    ...store.runs.underWay().map((name) => `the run of “${name}”`),
    ...store.batches.underWay().map((name) => `the batch “${name}”`),
    ...trainings.underWay().map((name) => `the training of the model “${name}”`),
  ]
  const backups = openBackups({ store, home, emit, underWay })
  backups.tidy()
  const backupExports = openExports(home, backups.pack)
  const uploads = openUploads(home)
  const daily = setTimeout(() => void backups.createDaily(), DAILY_BACKUP_AFTER_MS).unref()
  let giveUpFirstRun = (): void => undefined
  const handlers: HandlersOf<Method> = {
    ...applicationHandlers(context),
    ...datasetHandlers(context),
    ...scenarioHandlers(context, previews),
    ...occupationHandlers(context),
    ...presetHandlers(context),
    ...runHandlers(context, runs),
    ...resultHandlers(context),
    ...comparisonHandlers(context),
    ...classifyHandlers(context, drafts),
    ...batchHandlers(context, { batches, drafts, exports }),
    ...robustnessHandlers(robustness),
    ...modelHandlers(context, { models, drafts, trainings }),
    ...historyHandlers(context),
    ...backupHandlers({ backups, exports: backupExports, uploads }),
  }

  const call = async <M extends Method>(method: M, request: unknown): Promise<Response<M>> => {
    const parsed = methods[method].request.safeParse(request, { reportInput: true })
    if (!parsed.success) throw new InputError(describeIssues(method, parsed.error.issues))
    return handlers[method](parsed.data as ParsedRequest<M>)
  }

  return {
    answer: async (method, request) => {
      try {
        if (!isMethod(method)) throw new InputError(`${method}: is not a method of this application`)
        return { value: z.encode(methods[method].response, await call(method, request)) }
      } catch (error) {
        return { error: { name: error instanceof Error ? error.name : 'Error', message: messageOf(error) } }
      }
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    welcome: () => {
      if (isNew) giveUpFirstRun = runFirstSample(store, runs, (run) => emit('run.changed', { run }))
      void datasets.open(DEFAULT_DATASET).catch(() => undefined)
    },
    close: async () => {
      giveUpFirstRun()
      clearTimeout(daily)
      await backups.close()
      await Promise.all([runs.close(), batches.close(), trainings.close(), robustness.close()])
      await Promise.all([closeWorkers(), closeClassifier(), closeBatchThreads(), closeTrainings(), closeBackupThreads()])
      await Promise.all([drafts.close(), previews.close()])
      exports.close()
      backupExports.close()
      await uploads.close()
      store.close()
    },
  }
}
