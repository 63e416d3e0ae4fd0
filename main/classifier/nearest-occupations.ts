import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SentenceScore } from '../../simulation/text/classify.ts'
import { parseFile } from '../../simulation/text/parse-file.ts'
import {
  matchSettingsSchema,
  occupationMatcher,
  type MatchedOccupation,
} from '../../simulation/text/occupation-match.ts'
import type { Language } from '../../simulation/text/segment.ts'
import { bundledDataset } from '../datasets/bundled.ts'
import { dataFolder } from '../paths.ts'
import { DESCRIBED_DATASET, descriptions, jobTitles } from './descriptions.ts'

/** The occupations that a text, given as its sentences, most likely describes, likeliest first. */
export type NearestOccupations = (sentences: readonly string[], language: Language) => MatchedOccupation[]

/** The sentences of a document that tell its occupation: its duties, and its headings, of which one may be the title. */
export const tellingSentences = (sentences: readonly Pick<SentenceScore, 'text' | 'isCounted' | 'kind'>[]): string[] =>
  sentences.filter(({ isCounted, kind }) => isCounted || kind === 'heading').map(({ text }) => text)

const SETTINGS = 'occupation-match.json'

const build = async (): Promise<NearestOccupations> => {
  const [{ dataset }, en, zh, titles, content] = await Promise.all([
    bundledDataset(DESCRIBED_DATASET),
    descriptions('en'),
    descriptions('zh'),
    jobTitles(),
    readFile(join(dataFolder, 'classifier', SETTINGS), 'utf8'),
  ])
  const settings = parseFile(SETTINGS, matchSettingsSchema, content)
  const described = { en, zh }
  const matcher = (language: Language): ReturnType<typeof occupationMatcher> => {
    const occupations = dataset.occupations.map(({ code, title, employment }) => ({
      ...{ code, title: title[language], employment },
      jobTitles: language === 'en' ? (titles.get(code) ?? []) : [],
      duties: (described[language].get(code) ?? []).map(({ text }) => text),
    }))
    return occupationMatcher(occupations, language, settings)
  }
  const matchers: Partial<Record<Language, ReturnType<typeof occupationMatcher>>> = {}
  return (sentences, language) => (matchers[language] ??= matcher(language))(sentences)
}

let built: Promise<NearestOccupations> | undefined

/** The search for the nearest occupations, built at its first use, each language at its own. */
export const nearestOccupations = (): Promise<NearestOccupations> => (built ??= build())
