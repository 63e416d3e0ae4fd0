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

/** In English: the tasks by their labels, and what is a duty and what is none. */
export const englishLessons = (material: Material, stage: Stage): Lesson[] => [
  ...tasksOf(material, stage).map(taskLesson),
  ...dutiesOf(material, stage).map(({ en }) => dutyLesson(en, 'en')),
  ...otherLessons(othersOf(material, stage, 'en')),
]

/**
 * In Chinese: the duties, of which each gets what the English network says of its English original, and sentences that
 * are no duties.
 *
 * @param taught of each duty of the stage
 */
export const chineseLessons = (material: Material, stage: Stage, taught: readonly Prediction[]): Lesson[] => [
  ...dutiesOf(material, stage).map(({ zh }, k) => dutyLesson(zh, 'zh', taught[k].slice(0, KIND))),
  ...otherLessons(othersOf(material, stage, 'zh')),
]

/** The words of either language that have learned numbers. */
export const learnedWords = (material: Material, stage: Stage): string[] => {
  const chinese = [
    ...dutiesOf(material, stage).map(({ zh }) => zh),
    ...othersOf(material, stage, 'zh').map(({ text }) => text),
  ]
  const english = englishLessons(material, stage).map(({ words }) => words)
  const corpora = [english, chinese.map((text) => formsOf(text, 'zh'))]
  return [...new Set(corpora.flatMap((corpus) => buildVocabulary(corpus, MINIMUM_COUNT).known))]
}
