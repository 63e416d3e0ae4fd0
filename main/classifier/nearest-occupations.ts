import { similarityIndex, type SimilarOccupation } from '../../simulation/text/similarity.ts'
import type { Language } from '../../simulation/text/segment.ts'
import { bundledDataset } from '../datasets/bundled.ts'
import { descriptions } from './descriptions.ts'

/** The dataset whose occupations a text is compared with. */
const DATASET = 'us-2023'

/** The occupations most like a text, most alike first. */
export type NearestOccupations = (text: string, language: Language) => SimilarOccupation[]

const build = async (): Promise<NearestOccupations> => {
  const [{ dataset }, described] = await Promise.all([bundledDataset(DATASET), descriptions()])
  const index = (language: Language): ((text: string) => SimilarOccupation[]) =>
    similarityIndex(
      dataset.occupations.map(({ code, title }) => ({
        code,
        title: title[language],
        // Until there are Chinese descriptions, a Chinese text is compared with the titles alone.
        text: language === 'en' ? (described.get(code) ?? '') : '',
      })),
    )
  const indexes = { en: index('en'), zh: index('zh') }
  return (text, language) => indexes[language](text)
}

let built: Promise<NearestOccupations> | undefined

/** The search for the nearest occupations, built at its first use. */
export const nearestOccupations = (): Promise<NearestOccupations> => (built ??= build())
