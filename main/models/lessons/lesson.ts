import type { TrainedNetwork } from '../../../simulation/text/files.ts'
import { sentences } from '../../../simulation/text/segment.ts'
import type { Example, TrainingSettings } from '../../../simulation/text/training.ts'
import type { OwnCard } from '../schemas.ts'

/** A network to be trained, what it learns from, and how it is judged. */
export interface Lesson {
  trained: TrainedNetwork
  examples: Example[]
  validation: Example[]
  /** Examples that are only rehearsed. */
  rehearsed: number
  settings: TrainingSettings
  /** The figures on the held-out texts, of the network as it is then. */
  judge: () => OwnCard['heldOut']['after']
}

/** The words of a text's sentences. */
export const formsOf = (text: string): string[][] => sentences(text).map(({ words }) => words.map(({ form }) => form))
