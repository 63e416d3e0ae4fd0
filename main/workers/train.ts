import type { MessagePort } from 'node:worker_threads'
import { startBackend } from '../../simulation/text/backend.ts'
import { readNetwork, writeNetwork } from '../../simulation/text/files.ts'
import { registerTrainingKernels } from '../../simulation/text/kernels.ts'
import { bundledDataset } from '../datasets/bundled.ts'
import { DESCRIBED_DATASET, descriptions } from '../classifier/descriptions.ts'
import { readClassifierFiles, wordVectors } from '../classifier/load.ts'
import type { Model } from '../classifier/model.ts'
import { InputError } from '../errors.ts'
import { writeModel } from '../models/folders.ts'
import { knownSentences } from '../models/known-sentences.ts'
import { describeProblem, summaryOf, type LabelledText } from '../models/labelled-rows.ts'
import { lessonOfClasses } from '../models/lessons/classes.ts'
import { lessonOfExposure } from '../models/lessons/exposure.ts'
import { languagesOf, partsOf } from '../models/lessons/parts.ts'
import { teach, teachKeeping, type Pace } from '../models/lessons/teach.ts'
import { publishedAgreement } from '../models/published.ts'
import { ownCardSchema, type OwnCard, type TrainingEpoch } from '../models/schemas.ts'
import { residualVarianceOf } from '../../simulation/text/interval.ts'

/** A model to be made. */
export interface TrainTask {
  kind: OwnCard['kind']
  name: string
  createdAt: string
  /** Texts and labels; E0–E2 and `none` where the model is one of exposure. */
  rows: LabelledText[]
  leftOut: number
  base: Pick<Model, 'reference' | 'folder'>
  seed: number
  epochs: number | null
  /** Where its files go: a folder that is not there yet. */
  folder: string
  /** Hears `TrainingNews`. */
  port: MessagePort
  /** 1 once training shall stop and keep what there is. */
  stop: Int32Array<SharedArrayBuffer>
}

/** What a training tells while it goes on. */
export type TrainingNews =
  | { what: 'begun'; epochs: number }
  | { what: 'epoch'; epoch: TrainingEpoch; secondsLeft: number }
  | { what: 'judging' }

/** Trains a model and writes its folder; the entry of a worker thread. */
export default async (task: TrainTask): Promise<OwnCard> => {
  const { kind, rows, seed, epochs, port, stop } = task
  const tell = (news: TrainingNews): void => port.postMessage(news)
  const summary = summaryOf(rows)
  if (kind === 'classes' && summary.problem !== null) throw new InputError(describeProblem(summary.problem))

  const [files, vectors] = await Promise.all([readClassifierFiles(task.base.folder), wordVectors(), startBackend()])
  registerTrainingKernels()
  const base = readNetwork(files, vectors)
  const parts = partsOf(rows)
  const classes = kind === 'classes' ? summary.classes.map(({ name }) => name) : ['E0', 'E1', 'E2']
  const lesson =
    kind === 'classes'
      ? lessonOfClasses(base, classes, parts, { seed, epochs })
      : lessonOfExposure(base, parts, await knownSentences(), { seed, epochs })
  tell({ what: 'begun', epochs: lesson.settings.epochs })

  const pace: Pace = {
    tell: (epoch, secondsLeft) => tell({ what: 'epoch', epoch, secondsLeft }),
    isStopping: () => Atomics.load(stop, 0) === 1,
  }
  const [{ dataset }, described] = await Promise.all([bundledDataset(DESCRIBED_DATASET), descriptions('en')])
  const agreement = () => publishedAgreement(lesson.trained, dataset, described)
  const isExposure = kind !== 'classes'
  const before = isExposure ? { heldOut: lesson.judge(), published: agreement() } : null
  const taught = isExposure ? teachKeeping(lesson, seed, pace, agreement) : teach(lesson, seed, pace)
  tell({ what: 'judging' })
  const after = isExposure ? agreement() : null

  const card = ownCardSchema.parse({
    ...{ format: 'workshift own model', version: 1, name: task.name, kind, createdAt: task.createdAt, classes },
    base: task.base.reference,
    rows: {
      ...{ training: parts.training.length, validation: parts.validation.length, heldOut: parts.heldOut.length },
      ...{ leftOut: task.leftOut, rehearsal: lesson.rehearsed },
    },
    languages: languagesOf(rows),
    training: { seed, settings: { ...lesson.settings }, ...taught },
    heldOut: { before: before?.heldOut ?? null, after: lesson.judge() },
    published:
      before === null || after === null ? null : { occupations: after.occupations, before: before.published, after },
    residualVariance: residualVarianceOf(files.card),
  })
  const { network, vocabulary } = lesson.trained
  await writeModel(task.folder, { ...writeNetwork(network, vocabulary), card })
  network.dispose()
  return card
}
