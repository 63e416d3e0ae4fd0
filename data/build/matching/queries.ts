import { join } from 'node:path'
import { newGenerator } from '../../../simulation/random/generator.ts'
import { shuffled } from '../../../simulation/text/batches.ts'
import { readCsv } from '../csv.ts'

/** Task statements of an O*NET occupation, and which of the dataset's occupations holds it. */
export interface TaskList {
  readonly occupation: string
  readonly tasks: readonly string[]
}

/**
 * The task statements of each O*NET occupation in a folder's `task_labels.csv`, under the dataset's codes.
 * @param jobTitles `descriptions/job_titles.csv`, which says where each O*NET occupation belongs
 * @throws Error naming a code that the table of titles lacks
 */
export const readTaskLists = (folder: string, jobTitles: string): TaskList[] => {
  const owners = new Map(readCsv(jobTitles, ['occupation', 'onet_code'], (cell) => [cell('onet_code'), cell('occupation')]))
  const path = join(folder, 'task_labels.csv')
  const rows = readCsv(path, ['onet_soc', 'task'], (cell) => ({ code: cell('onet_soc'), task: cell('task') }))
  return [...Map.groupBy(rows, ({ code }) => code)].map(([code, listed]) => {
    const occupation = owners.get(code)
    if (occupation === undefined) throw new Error(`${path}: ${code} is not in ${jobTitles}`)
    return { occupation, tasks: listed.map(({ task }) => task) }
  })
}

/** How many of its tasks a description has. */
export const SIZES = {
  one: () => 1,
  three: () => 3,
  half: (tasks: number) => Math.ceil(tasks / 2),
  all: (tasks: number) => tasks,
} as const

export type Size = keyof typeof SIZES

/** A description made of some of an occupation's tasks, drawn at random. */
export interface Query {
  readonly occupation: string
  readonly size: Size
  readonly sentences: readonly string[]
}

/** For each list of tasks one description of each size. */
export const queriesOf = (lists: readonly TaskList[], seed: number): Query[] => {
  const generator = newGenerator(seed)
  const sizes = Object.keys(SIZES).filter((size): size is Size => size in SIZES)
  return lists.flatMap(({ occupation, tasks }) =>
    sizes.map((size): Query => {
      const sentences = shuffled(tasks, generator).slice(0, SIZES[size](tasks.length))
      return { occupation, size, sentences }
    }),
  )
}

/** Numbers from 0 to `folds` − 1 for occupations, dealt out at random, so that each can be judged by the others. */
export const foldsOf = (occupations: Iterable<string>, folds: number, seed: number): Map<string, number> =>
  new Map(shuffled([...new Set(occupations)].sort(), newGenerator(seed)).map((code, k) => [code, k % folds]))
