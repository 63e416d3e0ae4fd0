import { newGenerator } from '../../../simulation/random/generator.ts'
import { SENTENCE_KINDS } from '../../../simulation/text/network.ts'
import { KIND } from '../../../simulation/text/exposure.ts'
import { words, type Language } from '../../../simulation/text/segment.ts'
import type { Example } from '../../../simulation/text/training.ts'
import { UNKNOWN, type Vocabulary } from '../../../simulation/text/vocabulary.ts'
import { oneHot, type Task } from './tasks.ts'

/** A sentence with what a classifier should say of it, by the heads of exposure. */
export interface Lesson {
  readonly words: readonly string[]
  readonly targets: Example['targets']
}

const shares = (classes: number, index: number): number[] =>
  Array.from({ length: classes }, (_, k) => Number(k === index))

const kindTarget = (kind: string): number[] => {
  const index = SENTENCE_KINDS.findIndex((one) => one === kind)
  if (index < 0) throw new Error(`${kind} is no kind of sentence; there is ${SENTENCE_KINDS.join(', ')}`)
  return shares(SENTENCE_KINDS.length, index)
}

const DUTY = kindTarget('duty')

export const formsOf = (text: string, language: Language): string[] => words(text, language).map(({ form }) => form)

/** A labelled task, which is a duty. */
export const taskLesson = (task: Task): Lesson => ({
  words: task.words,
  targets: [
    oneHot(task.people),
    oneHot(task.gpt4),
    [task.automation, 1 - task.automation],
    DUTY,
    oneHot(task.gpt4Alternative),
  ],
})

/** A duty of which nothing else is known, or what a teacher says of it. */
export const dutyLesson = (text: string, language: Language, taught: Example['targets'] = [null, null, null]): Lesson => ({
  words: formsOf(text, language),
  targets: [...taught.slice(0, KIND), DUTY, null],
})

/** A sentence that is no duty. */
export const otherLesson = (text: string, language: Language, kind: string): Lesson => ({
  words: formsOf(text, language),
  targets: [null, null, null, kindTarget(kind), null],
})

/** Longest sentence without a known word, in words. */
const LONGEST_BLANK = 30

/** Sentences of unknown words: what says nothing is not exposed, so that every score is made by the words. */
export const blanks = (count: number, seed: number): Example[] => {
  const generator = newGenerator(seed)
  return Array.from({ length: count }, () => ({
    ids: Array.from({ length: 1 + generator.below(LONGEST_BLANK) }, () => UNKNOWN),
    targets: [oneHot(0), oneHot(0), [0, 1], null, oneHot(0)],
  }))
}

export const exampleOf = ({ words: forms, targets }: Lesson, vocabulary: Vocabulary): Example => ({
  ids: vocabulary.encode(forms),
  targets,
})
