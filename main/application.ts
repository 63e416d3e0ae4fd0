import { dirname } from 'node:path'
import type { z } from 'zod'
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
import { batchHandlers } from './handlers/batches.ts'
import { datasetHandlers } from './handlers/datasets.ts'
import type { HandlerContext, HandlersOf } from './handlers/handlers.ts'
import { modelHandlers } from './handlers/models.ts'
import { resultHandlers } from './handlers/results.ts'
import { runHandlers } from './handlers/runs.ts'
import { scenarioHandlers } from './handlers/scenarios.ts'
import { modelFolders } from './models/folders.ts'
import { openModels } from './models/models.ts'
import { trainingManager } from './models/training.ts'
import { closeTrainings } from './models/threads.ts'
import type { RunContext } from './runs/active-run.ts'
import { runManager } from './runs/manager.ts'
import { closeWorkers, workerThreads } from './runs/threads.ts'
import { beginStore, runFirstSample } from './samples/first-start.ts'
import { openStore } from './store/store.ts'

/** What a call across a host's boundary is answered with: a value, or an error for the analyst. */
export type Answer = { value: unknown } | { error: { name: string; message: string } }

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
 * @throws InputError where the store cannot be used
 */
export const openApplication = (
  host: HandlerContext['host'],
  storeFile: string,
  executor: RunContext['executor'] = workerThreads,
  printPage: HandlerContext['printPage'] = null,
): Application => {
  const store = openStore(storeFile)
  store.runs.interruptUnfinished()
  store.batches.tidy()
  const isNew = beginStore(store)

  const datasets = openDatasets(dirname(store.path))
  datasets.tidy()
  const models = openModels(store, modelFolders(dirname(store.path)))
  models.tidy()
  const drafts = openDrafts(dirname(store.path), readInBackground)
  drafts.tidy()
  const exports = openExports(dirname(store.path), exportInBackground)

  const listeners = new Set<Listener>()
  const emit = <E extends EventName>(name: E, payload: EventPayload<E>): void => {
    const checked = events[name].parse(payload)
    listeners.forEach((listener) => listener(name, checked))
  }
  const context: HandlerContext = { store, datasets, models, host, printPage, emit }
  const runs = runManager({ store, datasets, models, emit, executor })
  const classify = (texts: readonly string[], model: Model) => classifyRowsInBackground(texts, { model })
  const batches = batchManager({ store, models, emit, classify }, drafts)
  const trainings = trainingManager({ store, models, emit })
  let giveUpFirstRun = (): void => undefined
  const handlers: HandlersOf<Method> = {
    ...applicationHandlers(context),
    ...datasetHandlers(context),
    ...scenarioHandlers(context),
    ...runHandlers(context, runs),
    ...resultHandlers(context),
    ...batchHandlers(context, { batches, drafts, exports }),
    ...modelHandlers(context, { models, drafts, trainings }),
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
        return { value: methods[method].response.parse(await call(method, request)) }
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
      await Promise.all([runs.close(), batches.close(), trainings.close()])
      await Promise.all([closeWorkers(), closeClassifier(), closeBatchThreads(), closeTrainings(), drafts.close()])
      exports.close()
      store.close()
    },
  }
}
