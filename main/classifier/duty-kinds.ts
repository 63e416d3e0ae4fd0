import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dutyKindLabelsSchema, readDutyKinds, type NearestKinds } from '../../simulation/text/duty-kinds.ts'
import { parseFile } from '../../simulation/text/parse-file.ts'
import type { Language } from '../../simulation/text/segment.ts'
import type { Classification, KindOfDuty } from '../contract.ts'
import { bundledClassifier, dataFolder } from '../paths.ts'
import { descriptions } from './descriptions.ts'
import { wordVectors } from './load.ts'

type Labels = KindOfDuty['labels']

/** Attaches to each sentence that counts the kinds of duty that it is nearest to. */
export type WithKindsOfDuty = (document: Classification) => Classification

const describe = (name: string): Promise<string> => readFile(join(dataFolder, 'descriptions', name), 'utf8')

const textsOf = async (language: Language): Promise<string[]> =>
  [...(await descriptions(language)).values()].flat().map(({ text }) => text)

const search = async (): Promise<NearestKinds> => {
  const [kinds, usual, vectors, en, zh] = await Promise.all([
    describe('duty_kinds.csv'),
    describe('usual_kinds.csv'),
    wordVectors(),
    textsOf('en'),
    textsOf('zh'),
  ])
  return readDutyKinds({ kinds, usual, corpus: { en, zh } }, vectors).nearest
}

/** The labels of each kind, as shares. */
const readLabels = async (): Promise<ReadonlyMap<string, Labels>> => {
  const content = await readFile(join(bundledClassifier, 'duty_kinds.json'), 'utf8')
  return new Map(
    parseFile('duty_kinds.json', dutyKindLabelsSchema, content).map(({ kind, tasks, people, gpt4 }) => {
      const shares = ([e0, e1, e2]: readonly [number, number, number]) => ({ e0: e0 / tasks, e1: e1 / tasks, e2: e2 / tasks })
      return [kind, { tasks, people: shares(people), gpt4: shares(gpt4) }]
    }),
  )
}

const build = async (): Promise<WithKindsOfDuty> => {
  const [nearest, labels] = await Promise.all([search(), readLabels()])
  return (document) => {
    const counted = document.sentences.filter(({ isCounted }) => isCounted)
    const found = nearest(counted.map(({ text }) => text), document.language, document.occupations)
    const kinds = new Map(counted.map((sentence, k) => [sentence, found[k]]))
    return {
      ...document,
      sentences: document.sentences.map((sentence) => ({
        ...sentence,
        kindsOfDuty: (kinds.get(sentence) ?? []).flatMap(({ kind: { kind, title }, similarity }) => {
          const own = labels.get(kind)
          return own === undefined ? [] : { kind, title, similarity, labels: own }
        }),
      })),
    }
  }
}

let built: Promise<WithKindsOfDuty> | undefined

/** The search for the kinds of duty of a classified document's sentences, built at its first use. */
export const withKindsOfDuty = (): Promise<WithKindsOfDuty> => (built ??= build())
