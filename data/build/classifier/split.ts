import { newGenerator } from '../../../simulation/random/generator.ts'
import { shuffled } from '../../../simulation/text/batches.ts'
import { byCode } from '../csv.ts'
import type { Task } from './tasks.ts'

/** Tasks to learn from, to stop by and to judge by; no occupation is in two of them. */
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

/**
 * Splits tasks by occupation, within each major group (first two digits) by the same shares. Statements that
 * validation or test also hold, word for word, are left out of training.
 * @throws Error if a part would be empty
 */
export const splitByOccupation = (tasks: readonly Task[], seed: number): Split => {
  const parts = assignParts([...new Set(tasks.map(({ occupation }) => occupation))].sort(byCode), seed)
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

const assignParts = (occupations: readonly string[], seed: number): Map<string, keyof Split> => {
  const generator = newGenerator(seed)
  const order = [...Map.groupBy(occupations, (code) => code.slice(0, 2)).values()].flatMap((group) =>
    shuffled(group, generator),
  )
  const start = generator.below(DEAL.length)
  return new Map(order.map((code, index) => [code, DEAL[(start + index) % DEAL.length]]))
}
