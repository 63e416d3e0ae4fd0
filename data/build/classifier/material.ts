import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDuties } from '../../../simulation/text/duties.ts'
import type { Language } from '../../../simulation/text/segment.ts'
import { readCsv } from '../csv.ts'
import { partsOf, splitByOccupation, type Split } from './split.ts'
import { readTasks, type Task } from './tasks.ts'

/** A duty of the project's own descriptions, in both languages. */
export interface ParallelDuty {
  readonly occupation: string
  readonly en: string
  readonly zh: string
}

/** A sentence of a job text that is no duty. */
export interface OtherSentence {
  readonly language: Language
  readonly kind: string
  readonly text: string
}

/** Something to learn from, and the same kind of thing to judge by. */
interface HeldOut<Item> {
  readonly training: readonly Item[]
  readonly test: readonly Item[]
}

/** All that a classifier is trained on and judged by. */
export interface Material {
  readonly tasks: readonly Task[]
  readonly split: Split
  /** The duties of every occupation and new role. */
  readonly parallel: readonly ParallelDuty[]
  /** The same; those of the test part's occupations are held out in the trial. */
  readonly duties: HeldOut<ParallelDuty>
  readonly others: HeldOut<OtherSentence>
}

/** The project's own texts. */
export const DESCRIPTIONS = join(import.meta.dirname, '..', '..', 'descriptions')

/** Of the sentences that are no duties, one in so many is held out. */
const OTHERS_HELD_OUT = 5

/** The duties of every occupation and new role. */
export const readParallel = (): ParallelDuty[] => {
  const read = (name: string) => parseDuties(name, readFileSync(join(DESCRIPTIONS, name), 'utf8'))
  const zh = read('zh.csv')
  return [...read('en.csv')].flatMap(([occupation, duties]) =>
    duties.map(({ text }, k) => {
      const chinese = zh.get(occupation)?.[k]
      if (chinese === undefined) throw new Error(`zh.csv: ${occupation} has no duty ${k + 1}, as en.csv has`)
      return { occupation, en: text, zh: chinese.text }
    }),
  )
}

const readOthers = (language: Language): OtherSentence[] =>
  readCsv(join(DESCRIPTIONS, `other_${language}.csv`), ['kind', 'text'], (cell) => ({
    language,
    kind: cell('kind'),
    text: cell('text'),
  }))

/** Reads all training material; `folder` holds task_labels.csv. */
export const readMaterial = (folder: string): Material => {
  const tasks = readTasks(folder)
  const parallel = readParallel()
  const parts = partsOf(parallel.map(({ occupation }) => occupation))
  const others = [...readOthers('en'), ...readOthers('zh')]
  return {
    tasks,
    split: splitByOccupation(tasks),
    parallel,
    duties: {
      training: parallel.filter(({ occupation }) => parts.get(occupation) !== 'test'),
      test: parallel.filter(({ occupation }) => parts.get(occupation) === 'test'),
    },
    others: {
      training: others.filter((_, k) => k % OTHERS_HELD_OUT > 0),
      test: others.filter((_, k) => k % OTHERS_HELD_OUT === 0),
    },
  }
}
