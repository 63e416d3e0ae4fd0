import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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

/** The duties of every occupation in a language; read once. */
export const descriptions = (language: Language): Promise<Descriptions> => {
  const known = read.get(language) ?? readDescriptions(language)
  read.set(language, known)
  return known
}
