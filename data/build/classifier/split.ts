import { newGenerator } from '../../../simulation/random/generator.ts'
import { shuffled } from '../../../simulation/text/batches.ts'
import { byCode } from '../csv.ts'
import type { Task } from './tasks.ts'

/** Tasks to learn from, to calibrate by and to judge by; no occupation is in two of them. */
export interface Split {
  readonly training: Task[]
  readonly validation: Task[]
  readonly test: Task[]
}

/** Shuffled within their major group, occupations are dealt out in this turn: 7 : 1 : 2. */
const DEAL: readonly (keyof Split)[] = [
  'test',
  'training',
  'training',
  'validation',
  'training',
  'test',
  'training',
  'training',
  'training',
  'training',
]

/** The split is one and the same for every training, so that figures can be compared. */
const SPLIT_SEED = 1

/**
 * Splits tasks by occupation, within each major group (first two digits) by the same shares. Statements that
 * validation or test also hold, word for word, are left out of training.
 * @throws Error if a part would be empty
 */
export const splitByOccupation = (tasks: readonly Task[]): Split => {
  const parts = partsOf(tasks.map(({ occupation }) => occupation))
  const split = Map.groupBy(tasks, ({ occupation }) => parts.get(occupation))
  const validation = split.get('validation') ?? []
  const test = split.get('test') ?? []
  const heldOut = new Set([...validation, ...test].map(({ text }) => text))
  const training = (split.get('training') ?? []).filter(({ text }) => !heldOut.has(text))
  if (training.length === 0 || validation.length < 2 || test.length < 2) {
    throw new Error('task_labels.csv has too few occupations to hold some out; it needs at least 10 of them')
  }
  return { training, validation, test }
}

/** The part that each occupation is dealt to. */
export const partsOf = (occupations: readonly string[]): Map<string, keyof Split> => {
  const generator = newGenerator(SPLIT_SEED)
  const sorted = [...new Set(occupations)].sort(byCode)
  const order = [...Map.groupBy(sorted, (code) => code.slice(0, 2)).values()].flatMap((group) =>
    shuffled(group, generator),
  )
  const start = generator.below(DEAL.length)
  return new Map(order.map((code, index) => [code, DEAL[(start + index) % DEAL.length]]))
}
