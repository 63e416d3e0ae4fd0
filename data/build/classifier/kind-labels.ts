import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseDuties } from '../../../simulation/text/duties.ts'
import { dutyKindIndex, parseDutyKinds, type DutyKindLabels, type NearestKinds } from '../../../simulation/text/duty-kinds.ts'
import { parseUsualKinds } from '../../../simulation/text/usual-kinds.ts'
import type { WordVectors } from '../../../simulation/text/word-vectors.ts'
import type { Task } from './tasks.ts'

const DESCRIPTIONS = resolve(import.meta.dirname, '..', '..', 'descriptions')

const read = (name: string): string => readFileSync(join(DESCRIPTIONS, name), 'utf8')

const duties = (name: string): string[] => [...parseDuties(name, read(name)).values()].flat().map(({ text }) => text)

/** The kinds of duty of the project's tables, in their order, and the search for the nearest. */
export const readDutyKinds = (vectors: WordVectors): { names: string[]; nearest: NearestKinds } => {
  const kinds = parseDutyKinds('duty_kinds.csv', read('duty_kinds.csv'))
  const names = kinds.map(({ kind }) => kind)
  const usual = parseUsualKinds('usual_kinds.csv', read('usual_kinds.csv'), new Set(names))
  return { names, nearest: dutyKindIndex(kinds, usual, vectors, { en: duties('en.csv'), zh: duties('zh.csv') }) }
}

/**
 * The labels of each kind of duty: a labelled task counts for the kind that it is nearest to, and not at all where none
 * is near. Kinds without a task are left out.
 */
export const kindLabels = (tasks: readonly Task[], vectors: WordVectors): DutyKindLabels => {
  const { names, nearest } = readDutyKinds(vectors)
  const labels = new Map(
    names.map((kind): [string, DutyKindLabels[number]] => [kind, { kind, tasks: 0, people: [0, 0, 0], gpt4: [0, 0, 0] }]),
  )
  for (const { text, occupation, people, gpt4 } of tasks) {
    // Each by itself: together, an occupation's tasks would gather in its commonest kinds.
    const first = nearest([text], 'en', [{ code: occupation, similarity: 1 }]).flat().at(0)
    const counts = first === undefined ? undefined : labels.get(first.kind.kind)
    if (counts === undefined) continue
    counts.tasks += 1
    counts.people[people] += 1
    counts.gpt4[gpt4] += 1
  }
  return [...labels.values()].filter(({ tasks: count }) => count > 0)
}

/** `duty_kinds.json` of a classifier's folder. */
export const writeKindLabels = (labels: DutyKindLabels): string =>
  `[\n${labels.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`
