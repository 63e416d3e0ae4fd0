import { KIND } from '../../../simulation/text/exposure.ts'
import { sideBySide } from '../../../simulation/text/new-network.ts'
import type { TrainedNetwork } from '../../../simulation/text/files.ts'
import type { NetworkForm, Prediction } from '../../../simulation/text/network.ts'
import { applyTemperatures, temperatures } from './calibrate.ts'
import { chineseLessons, firstLessons, learnedWords, type Stage } from './curriculum.ts'
import { taskLesson } from './examples.ts'
import type { Material } from './material.ts'
import { CHINESE_TRAINING, MEMBERS, TRAINING } from './recipe.ts'
import type { Fitted, TrainingThreads } from './threads.ts'

/** What a network says of sentences given as words. */
export const read = (
  { network, vocabulary }: TrainedNetwork,
  sentences: readonly (readonly string[])[],
): Prediction[] => network.predict(sentences.map((words) => vocabulary.encode(words)))

/** Networks that learned the same words, as one. */
const joined = (members: readonly Fitted[]): TrainedNetwork => {
  const [{ vocabulary, vectors }] = members
  return { network: sideBySide(members.map(({ network }) => network), vocabulary, vectors), vocabulary, vectors }
}

/** The bundled network of a stage, its members, and one alone as it was before it read Chinese. */
export interface Bundled extends TrainedNetwork {
  readonly members: readonly Fitted[]
}

/** Trains one network on the first lessons. */
export const trainFirst = (
  threads: TrainingThreads,
  material: Material,
  stage: Stage,
  from: { readonly form: NetworkForm; readonly learned: readonly string[] },
  seed: number,
  name: string,
): Promise<Fitted> =>
  threads.fit({ name: `${stage}, ${name}`, from, lessons: firstLessons(material, stage), settings: TRAINING, seed })

/**
 * Trains what the app carries: several networks learn English, each from its own start; then the numbers of the
 * Chinese words, and nothing else, learn to say of the Chinese duties what all of them say of the English originals.
 */
export const trainBundled = async (
  threads: TrainingThreads,
  material: Material,
  stage: Stage,
  form: NetworkForm,
  seed: number,
): Promise<Bundled> => {
  const seeds = Array.from({ length: MEMBERS[form] }, (_, k) => seed * 100 + k)
  const from = { form, learned: learnedWords(material, stage) }
  const first = await Promise.all(
    seeds.map((own, k) => trainFirst(threads, material, stage, from, own, `${form} ${k + 1}`)),
  )
  const whole = joined(first)
  const lessons = chineseLessons(material, stage, (sentences) => read(whole, sentences))
  whole.network.dispose()
  const members = await Promise.all(
    first.map(({ files }, k) =>
      threads.fit({
        name: `${stage}, Chinese ${k + 1}`,
        from: files,
        lessons,
        settings: CHINESE_TRAINING,
        seed: seeds[k],
      }),
    ),
  )
  const both = members.map((member, k) => ({ ...member, seconds: member.seconds + first[k].seconds, epochs: first[k].epochs }))
  return { ...joined(members), members: both }
}

/** Temperatures that make a network's probabilities fit the validation tasks. */
export const calibration = (trained: TrainedNetwork, { split }: Material): number[] => {
  const lessons = split.validation.map(taskLesson)
  const byHead = temperatures(read(trained, lessons.map(({ words }) => words)), lessons.map(({ targets }) => targets))
  // All tasks are duties, so they tell nothing of the other kinds of sentences.
  return byHead.map((temperature, head) => (head === KIND ? 1 : temperature))
}

export const calibrate = ({ network }: TrainedNetwork, byHead: readonly number[]): void => applyTemperatures(network, byHead)
