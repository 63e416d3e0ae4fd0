import { similarityIndex, type SimilarOccupation } from '../../simulation/text/similarity.ts'
import type { Language } from '../../simulation/text/segment.ts'
import { bundledDataset } from '../datasets/bundled.ts'
import { DESCRIBED_DATASET, descriptions } from './descriptions.ts'

/** The occupations most like a text, most alike first. */
export type NearestOccupations = (text: string, language: Language) => SimilarOccupation[]

const build = async (): Promise<NearestOccupations> => {
  const [{ dataset }, en, zh] = await Promise.all([bundledDataset(DESCRIBED_DATASET), descriptions('en'), descriptions('zh')])
  const described = { en, zh }
  const index = (language: Language): ((text: string) => SimilarOccupation[]) =>
    similarityIndex(
      dataset.occupations.map(({ code, title }) => ({
        code,
        title: title[language],
        text: (described[language].get(code) ?? []).map((duty) => duty.text).join(' '),
      })),
    )
  const indexes = { en: index('en'), zh: index('zh') }
  return (text, language) => indexes[language](text)
}

let built: Promise<NearestOccupations> | undefined

/** The search for the nearest occupations, built at its first use. */
export const nearestOccupations = (): Promise<NearestOccupations> => (built ??= build())
