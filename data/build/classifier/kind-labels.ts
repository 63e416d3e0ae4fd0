import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDutyKinds, type DutyKindLabels } from '../../../simulation/text/duty-kinds.ts'
import type { WordVectors } from '../../../simulation/text/word-vectors.ts'
import { DESCRIPTIONS, type Material } from './material.ts'

const read = (name: string): string => readFileSync(join(DESCRIPTIONS, name), 'utf8')

/**
 * The labels of each kind of duty: a labelled task counts for the kind that it is nearest to, and not at all where none
 * is near. Kinds without a task are left out.
 */
export const kindLabels = ({ tasks, parallel }: Material, vectors: WordVectors): DutyKindLabels => {
  const corpus = { en: parallel.map(({ en }) => en), zh: parallel.map(({ zh }) => zh) }
  const tables = { kinds: read('duty_kinds.csv'), usual: read('usual_kinds.csv'), corpus }
  const { kinds, nearest } = readDutyKinds(tables, vectors)
  const labels = new Map(
    kinds.map(({ kind }): [string, DutyKindLabels[number]] => [kind, { kind, tasks: 0, people: [0, 0, 0], gpt4: [0, 0, 0] }]),
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
