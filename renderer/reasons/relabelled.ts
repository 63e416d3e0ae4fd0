import type { OccupationReading } from '../../main/contract.ts'

/** What an analyst may say of a duty instead of the model. */
export const LABELS = ['e0', 'e1', 'e2'] as const

export type Label = (typeof LABELS)[number]

export type Exposure = Record<'e1' | 'e2', number>

const ALL_OF: Record<Label, Exposure> = { e0: { e1: 0, e2: 0 }, e1: { e1: 1, e2: 0 }, e2: { e1: 0, e2: 1 } }

/**
 * An occupation's e1 and e2 after an analyst has labelled sentences of its description (by their positions in the
 * reading): what the source says, changed by each such sentence's share of working time times what the label says
 * instead of the model.
 *
 * @param fromSource never what labels have already been put into, or they would count twice
 */
export const relabelled = (
  fromSource: Exposure,
  { sentences }: Pick<OccupationReading, 'sentences'>,
  labels: ReadonlyMap<number, Label>,
): Exposure => {
  let { e1, e2 } = fromSource
  for (const [position, label] of labels) {
    const sentence = sentences[position]
    e1 += sentence.share * (ALL_OF[label].e1 - sentence.e1)
    e2 += sentence.share * (ALL_OF[label].e2 - sentence.e2)
  }
  e1 = Math.min(1, Math.max(0, e1))
  return { e1, e2: Math.min(1 - e1, Math.max(0, e2)) }
}
