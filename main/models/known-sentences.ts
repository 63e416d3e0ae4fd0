import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FaultList } from '../../simulation/dataset/faults.ts'
import { readTable } from '../../simulation/dataset/table.ts'
import type { Language } from '../../simulation/text/segment.ts'
import { descriptions } from '../classifier/descriptions.ts'
import { dataFolder } from '../paths.ts'

const otherSentences = async (language: Language): Promise<string[]> => {
  const name = `other_${language}.csv`
  const faults = new FaultList()
  const rows = readTable(name, await readFile(join(dataFolder, 'descriptions', name), 'utf8'), ['kind', 'text'], faults)
  const texts = rows.map((row) => row.text('text'))
  faults.throwIfAny()
  return texts
}

/** What the bundled model knows and an adapted one should not forget: all described duties, and sentences that are none. */
export const knownSentences = async (): Promise<string[]> => {
  const languages = ['en', 'zh'] as const
  const duties = (await Promise.all(languages.map(descriptions))).flatMap((described) => [...described.values()].flat())
  const others = (await Promise.all(languages.map(otherSentences))).flat()
  return [...duties.map(({ text }) => text), ...others]
}
