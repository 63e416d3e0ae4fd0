import { KIND } from '../../../simulation/text/exposure.ts'
import type { Prediction } from '../../../simulation/text/network.ts'
import { dutyLesson, otherLesson, taskLesson, type Lesson } from './examples.ts'
import type { Material } from './material.ts'
import type { Task } from './tasks.ts'

/** Whether the held-out parts are kept apart, to judge by, or learned from as well. */
export type Stage = 'trial' | 'final'

/** What the teachers say together of each task and of each duty's English side. */
export interface Taught {
  readonly tasks: readonly Prediction[]
  readonly duties: readonly Prediction[]
}

/** Weight of the teachers in the target of a task whose label is known. */
const TEACHERS_SHARE = 0.5
/** Chinese sentences are few beside the English ones, so each is read so many times an epoch. */
const CHINESE_TIMES = 2

export const tasksOf = ({ tasks, split }: Material, stage: Stage): readonly Task[] =>
  stage === 'trial' ? split.training : tasks

export const dutiesOf = ({ duties }: Material, stage: Stage) =>
  stage === 'trial' ? duties.training : [...duties.training, ...duties.test]

const othersOf = ({ others }: Material, stage: Stage) =>
  stage === 'trial' ? others.training : [...others.training, ...others.test]

/** What a teacher learns: the labelled tasks. */
export const teacherLessons = (material: Material, stage: Stage): Lesson[] => tasksOf(material, stage).map(taskLesson)

const blended = (own: readonly number[] | null, taught: readonly number[]): number[] =>
  own === null ? [...taught] : own.map((x, k) => x + TEACHERS_SHARE * (taught[k] - x))

/**
 * What the bundled network learns: the tasks by their labels and by what several teachers make of them (Hinton,
 * Vinyals and Dean 2015, "Distilling the Knowledge in a Neural Network"); the project's own duties, whose Chinese
 * side gets what the teachers say of the English one; and sentences that are no duties.
 */
export const studentLessons = (material: Material, stage: Stage, taught: Taught): Lesson[] => {
  const tasks = tasksOf(material, stage).map((task, k): Lesson => {
    const { words, targets } = taskLesson(task)
    return { words, targets: targets.map((own, head) => (head < KIND ? blended(own, taught.tasks[k][head]) : own)) }
  })
  const duties = dutiesOf(material, stage).flatMap(({ en, zh }, k): Lesson[] => {
    const chinese = dutyLesson(zh, 'zh', taught.duties[k])
    return [dutyLesson(en, 'en', taught.duties[k]), ...Array.from({ length: CHINESE_TIMES }, () => chinese)]
  })
  const others = othersOf(material, stage).flatMap(({ language, kind, text }) =>
    Array.from({ length: CHINESE_TIMES }, () => otherLesson(text, language, kind)),
  )
  return [...tasks, ...duties, ...others]
}
