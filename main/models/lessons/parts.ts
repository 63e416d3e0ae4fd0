import { isHeldOut, partOf } from '../../../simulation/text/held-out.ts'
import { language } from '../../../simulation/text/segment.ts'
import type { LabelledText } from '../labelled-rows.ts'
import type { OwnCard } from '../schemas.ts'

/** With fewer rows to learn from, none is spared to choose the best epoch by. */
const LEAST_FOR_VALIDATION = 100
/** One in so many is spared; no multiple of the held-out fifth's divisor, whose texts are gone already. */
const VALIDATION_PARTS = 11

/** Labelled texts by what they serve. */
export interface Parts {
  training: LabelledText[]
  /** To choose the best epoch by; empty where there are few rows. */
  validation: LabelledText[]
  heldOut: LabelledText[]
}

/** Deals texts out by their own hashes, so that a text always serves the same purpose. */
export const partsOf = (given: readonly LabelledText[]): Parts => {
  const heldOut = given.filter(({ text }) => isHeldOut(text))
  const others = given.filter(({ text }) => !isHeldOut(text))
  if (others.length < LEAST_FOR_VALIDATION) return { training: others, validation: [], heldOut }
  const isSpared = ({ text }: LabelledText): boolean => partOf(text, VALIDATION_PARTS) === 0
  return { training: others.filter((one) => !isSpared(one)), validation: others.filter(isSpared), heldOut }
}

/** How many texts are in each language. */
export const languagesOf = (texts: readonly LabelledText[]): OwnCard['languages'] => {
  const zh = texts.filter(({ text }) => language(text) === 'zh').length
  return { en: texts.length - zh, zh }
}
