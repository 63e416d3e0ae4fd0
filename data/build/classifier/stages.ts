import { KIND } from '../../../simulation/text/exposure.ts'
import type { Prediction } from '../../../simulation/text/network.ts'
import { applyTemperatures, temperatures } from './calibrate.ts'
import { dutiesOf, studentLessons, tasksOf, teacherLessons, type Stage } from './curriculum.ts'
import { exampleOf, formsOf, taskLesson, type Lesson } from './examples.ts'
import type { Material } from './material.ts'
import { TEACHERS, TRAINING } from './recipe.ts'
import type { Fitted, TrainingThreads } from './threads.ts'

/** What a network says of sentences given as words. */
export const read = ({ network, vocabulary }: Fitted, sentences: readonly (readonly string[])[]): Prediction[] =>
  network.predict(sentences.map((words) => vocabulary.encode(words)))

const meanOf = (predictions: readonly Prediction[]): Prediction =>
  predictions[0].map((head, h) =>
    head.map((_, k) => predictions.reduce((sum, prediction) => sum + prediction[h][k], 0) / predictions.length),
  )

/** What several networks say on average. */
export const together = (networks: readonly Fitted[], sentences: readonly (readonly string[])[]): Prediction[] => {
  const read_ = networks.map((network) => read(network, sentences))
  return sentences.map((_, k) => meanOf(read_.map((predictions) => predictions[k])))
}

/** Trains the teachers of a stage, side by side. */
export const trainTeachers = (
  threads: TrainingThreads,
  material: Material,
  stage: Stage,
  seed: number,
): Promise<Fitted[]> => {
  const lessons = teacherLessons(material, stage)
  return Promise.all(
    TEACHERS.map((form, k) =>
      threads.fit({ name: `${stage}, ${form} ${k + 1}`, form, lessons, settings: TRAINING, seed: seed * 100 + k }),
    ),
  )
}

/** Trains the network that the app carries, by what the teachers say. */
export const trainStudent = (
  threads: TrainingThreads,
  material: Material,
  stage: Stage,
  teachers: readonly Fitted[],
  seed: number,
): Promise<Fitted> => {
  const taught = {
    tasks: together(teachers, tasksOf(material, stage).map(({ words }) => words)),
    duties: together(teachers, dutiesOf(material, stage).map(({ en }) => formsOf(en, 'en'))),
  }
  const lessons = studentLessons(material, stage, taught)
  return threads.fit({
    name: `${stage}, bundled network`,
    form: 'convolution',
    lessons,
    settings: TRAINING,
    seed: seed * 100 + 50,
  })
}

/** Temperatures that make a network's probabilities fit the validation tasks and held-out other sentences. */
export const calibration = (fitted: Fitted, { split, others }: Material): number[] => {
  const lessons: Lesson[] = split.validation.map(taskLesson)
  const known = lessons.map(({ words, targets }) => exampleOf({ words, targets }, fitted.vocabulary))
  const byHead = temperatures(read(fitted, lessons.map(({ words }) => words)), known.map(({ targets }) => targets))
  // All tasks are duties, so the kinds of sentences are not calibrated by them.
  return byHead.map((temperature, head) => (head === KIND || others.test.length === 0 ? 1 : temperature))
}

export const calibrate = (fitted: Fitted, byHead: readonly number[]): void => applyTemperatures(fitted.network, byHead)
