import { KIND } from '../../../simulation/text/exposure.ts'
import type { Prediction } from '../../../simulation/text/network.ts'
import type { Language } from '../../../simulation/text/segment.ts'
import { buildVocabulary } from '../../../simulation/text/vocabulary.ts'
import { dutyLesson, formsOf, otherLesson, taskLesson, type Lesson } from './examples.ts'
import type { Material, OtherSentence, ParallelDuty } from './material.ts'
import { MINIMUM_COUNT } from './recipe.ts'
import type { Task } from './tasks.ts'

/** Whether the held-out parts are kept apart, to judge by, or learned from as well. */
export type Stage = 'trial' | 'final'

export const tasksOf = ({ tasks, split }: Material, stage: Stage): readonly Task[] =>
  stage === 'trial' ? split.training : tasks

export const dutiesOf = ({ duties }: Material, stage: Stage): readonly ParallelDuty[] =>
  stage === 'trial' ? duties.training : [...duties.training, ...duties.test]

const othersOf = ({ others }: Material, stage: Stage, language: Language): OtherSentence[] =>
  (stage === 'trial' ? others.training : [...others.training, ...others.test]).filter((other) => other.language === language)

const otherLessons = (others: readonly OtherSentence[]): Lesson[] =>
  others.map(({ text, language, kind }) => otherLesson(text, language, kind))

/** Sentences that are no duties are few beside the others, so each is read so many times an epoch. */
const OTHERS_TIMES = 2
/** Of the Chinese duties, one in so many shows what a Chinese duty is; the English ones are there anyway. */
const CHINESE_DUTIES_SHOWN = 3

const repeated = <Item>(items: readonly Item[], times: number): Item[] => Array.from({ length: times }, () => items).flat()

/** The tasks by their labels, and in both languages what is a duty and what is none. */
export const firstLessons = (material: Material, stage: Stage): Lesson[] => {
  const duties = dutiesOf(material, stage)
  return [
    ...tasksOf(material, stage).map(taskLesson),
    ...duties.map(({ en }) => dutyLesson(en, 'en')),
    ...duties.filter((_, k) => k % CHINESE_DUTIES_SHOWN === 0).map(({ zh }) => dutyLesson(zh, 'zh')),
    ...repeated(otherLessons([...othersOf(material, stage, 'en'), ...othersOf(material, stage, 'zh')]), OTHERS_TIMES),
  ]
}

/**
 * In Chinese: the duties, of which each gets what the network says of its English original, and sentences that are no
 * duties.
 *
 * @param say what the network says of English sentences, given as words
 */
export const chineseLessons = (
  material: Material,
  stage: Stage,
  say: (sentences: readonly (readonly string[])[]) => readonly Prediction[],
): Lesson[] => {
  const duties = dutiesOf(material, stage)
  const said = say(duties.map(({ en }) => formsOf(en, 'en')))
  return [
    ...duties.map(({ zh }, k) => dutyLesson(zh, 'zh', said[k].slice(0, KIND))),
    ...otherLessons(othersOf(material, stage, 'zh')),
  ]
}

/** The words of either language that have learned numbers. */
export const learnedWords = (material: Material, stage: Stage): readonly string[] => {
  const first = firstLessons(material, stage).map(({ words }) => words)
  const chinese = dutiesOf(material, stage).map(({ zh }) => formsOf(zh, 'zh'))
  return buildVocabulary([...first, ...chinese], MINIMUM_COUNT).known
}
