import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FaultList } from '../../simulation/dataset/faults.ts'
import { readTable } from '../../simulation/dataset/table.ts'
import type { Occupation } from '../../simulation/dataset/types.ts'
import type { Text } from '../../simulation/text/document.ts'
import { parseDuties, type Duty } from '../../simulation/text/duties.ts'
import type { Language } from '../../simulation/text/segment.ts'
import { dataFolder } from '../paths.ts'

/** What the people of each occupation and new role do, by code or id. */
export type Descriptions = ReadonlyMap<string, readonly Duty[]>

const readDescriptions = async (language: Language): Promise<Descriptions> => {
  const name = `${language}.csv`
  return parseDuties(name, await readFile(join(dataFolder, 'descriptions', name), 'utf8'))
}

const read = new Map<Language, Promise<Descriptions>>()

/** The dataset whose occupations and new roles are described. */
export const DESCRIBED_DATASET = 'us-2023'

/** The duties of every occupation in a language; read once. */
export const descriptions = (language: Language): Promise<Descriptions> => {
  const known = read.get(language) ?? readDescriptions(language)
  read.set(language, known)
  return known
}

/** What a model of exposure reads of an occupation: its duties, or its title where it is not described. */
export const exposureText = (
  described: Descriptions,
  { code, title }: Pick<Occupation, 'code' | 'title'>,
  language: Language,
): Text => described.get(code) ?? title[language]

/** Titles of jobs that belong to each occupation, by its code; in English. */
export const jobTitles = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const name = 'job_titles.csv'
  const text = await readFile(join(dataFolder, 'descriptions', name), 'utf8')
  const faults = new FaultList()
  const titles = new Map<string, string[]>()
  for (const row of readTable(name, text, ['occupation', 'title'], faults)) {
    const occupation = row.text('occupation')
    titles.set(occupation, [...(titles.get(occupation) ?? []), row.text('title')])
  }
  faults.throwIfAny()
  return titles
}

/** A duty in both languages. */
export interface BilingualDuty {
  share: number
  text: { en: string; zh: string }
}

/** The duties by code or id of a dataset's occupations and roles; none for a dataset that is not described. */
export const bilingualDuties = async (dataset: string): Promise<(code: string) => BilingualDuty[]> => {
  if (dataset !== DESCRIBED_DATASET) return () => []
  const [en, zh] = await Promise.all([descriptions('en'), descriptions('zh')])
  return (code) =>
    (en.get(code) ?? []).map(({ share, text }, k) => ({ share, text: { en: text, zh: zh.get(code)?.[k]?.text ?? text } }))
}
