import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Shares } from '../../../simulation/text/exposure.ts'
import { words } from '../../../simulation/text/segment.ts'
import { readCsv } from '../csv.ts'

/** A labelled task statement of an occupation. */
export interface Task {
  /** SOC group, such as 11-1011. */
  readonly occupation: string
  readonly text: string
  /** Normalised words of the statement. */
  readonly words: readonly string[]
  /** The exposure label of people, 0–2 for E0–E2. */
  readonly people: number
  /** GPT-4's exposure label, 0–2 for E0–E2. */
  readonly gpt4: number
  /** GPT-4's label under the other wording of its instructions. */
  readonly gpt4Alternative: number
  /** GPT-4's automation label, T0–T4, as 0–1. */
  readonly automation: number
}

const EXPOSURE_LABELS = ['E0', 'E1', 'E2']
const AUTOMATION_LABELS = ['T0', 'T1', 'T2', 'T3', 'T4']
const SOC_GROUP = /^\d\d-\d{4}/

/**
 * The labelled tasks of a folder's `task_labels.csv`.
 * @throws Error naming the file, the row and the column that is wrong, and what would be right
 */
export const readTasks = (folder: string): Task[] => {
  const path = join(folder, 'task_labels.csv')
  if (!existsSync(path)) {
    throw new Error(`${path} is missing; give the folder that holds it: npm run train -- <folder>`)
  }
  let row = 0
  const tasks = readCsv(
    path,
    ['onet_soc', 'task', 'human_exposure', 'gpt4_exposure', 'gpt4_exposure_alt', 'gpt4_automation'],
    (cell): Task => {
      row += 1
      const wrong = (column: string, value: string, right: string): never => {
        throw new Error(`${path}, row ${row}, ${column}: "${value}" should be ${right}`)
      }
      const label = (column: Parameters<typeof cell>[0], labels: string[]): number => {
        const index = labels.indexOf(cell(column))
        return index < 0 ? wrong(column, cell(column), `one of ${labels.join(', ')}`) : index
      }
      const code = cell('onet_soc')
      const text = cell('task')
      const statement = words(text, 'en').map(({ form }) => form)
      if (statement.length === 0) wrong('task', text, 'a sentence')
      return {
        occupation: SOC_GROUP.exec(code)?.[0] ?? wrong('onet_soc', code, 'a code such as 11-1011.00'),
        text,
        words: statement,
        people: label('human_exposure', EXPOSURE_LABELS),
        gpt4: label('gpt4_exposure', EXPOSURE_LABELS),
        gpt4Alternative: label('gpt4_exposure_alt', EXPOSURE_LABELS),
        automation: label('gpt4_automation', AUTOMATION_LABELS) / (AUTOMATION_LABELS.length - 1),
      }
    },
  )
  if (tasks.length === 0) throw new Error(`${path} has no rows`)
  return tasks
}

/** All of one class. */
export const oneHot = (label: number): Shares => [Number(label === 0), Number(label === 1), Number(label === 2)]
