import { workingTime } from '../../simulation/text/document.ts'
import type { Language } from '../../simulation/text/segment.ts'
import { exposureInBackground } from '../classifier/background.ts'
import { descriptions, exposureText } from '../classifier/descriptions.ts'
import type { Model } from '../classifier/model.ts'
import type { Classification, OccupationReading } from '../contract.ts'
import type { LoadedDataset } from '../datasets/folder.ts'
import { recent } from '../recent.ts'
import { findOccupation } from './occupations.ts'

/** As many readings as a session is likely to come back to. */
const KEPT = 300

const evenly = ({ sentences }: Classification): number[] => {
  const counted = sentences.filter(({ isCounted }) => isCounted).length
  return sentences.map(({ isCounted }) => (isCounted ? 1 / counted : 0))
}

const read = async (
  { dataset }: LoadedDataset,
  own: number,
  language: Language,
  model: Model,
): Promise<OccupationReading> => {
  const text = exposureText(await descriptions(language), dataset.occupations[own], language)
  const [classification] = await exposureInBackground([text], { model, explain: true })
  const times = typeof text === 'string' ? null : workingTime(text, classification.sentences)
  const shares = evenly(classification)
  return {
    ...classification,
    sentences: classification.sentences.map((sentence, k) => ({
      ...sentence,
      ...(times === null ? { share: shares[k], duty: null } : times[k]),
    })),
    model: model.reference,
    isTitleOnly: times === null,
  }
}

/** Reads occupations' descriptions with a model, each once. */
export const occupationReadings = () => {
  const known = recent<Promise<OccupationReading>>(KEPT)

  /** @throws InputError where the dataset has no occupation of that code */
  return (loaded: LoadedDataset, code: string, language: Language, model: Model): Promise<OccupationReading> => {
    const own = findOccupation(loaded.dataset, code)
    const key = JSON.stringify([loaded.hash, code, language, model.reference.fingerprint])
    const found = known.get(key, () => read(loaded, own, language, model))
    found.catch(() => known.drop(key))
    return found
  }
}
