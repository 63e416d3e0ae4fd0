import type { Text } from '../../simulation/text/document.ts'
import { openClassifier } from './classifier/folder.ts'

/** The classifier's scores of an occupation, shares at four decimals. */
export interface OccupationScore {
  readonly e0: number
  readonly e1: number
  readonly e2: number
  readonly automation: number
  /** 90 % interval of β = e1 + e2/2. */
  readonly interval: readonly [number, number]
}

/** Scores occupations by their descriptions (by code) with the bundled classifier. */
export const scoreOccupations = async (
  texts: ReadonlyMap<string, Text>,
): Promise<Map<string, OccupationScore>> => {
  const classifier = await openClassifier()
  try {
    const codes = [...texts.keys()]
    const documents = classifier.classify([...texts.values()])
    return new Map(
      documents.map(({ exposure: { e1, e2, interval }, automation }, index) => {
        const [direct, withTools] = [rounded(e1), rounded(e2)]
        // From the rounded two, so that the three add up to 1.
        const none = rounded(1 - direct - withTools)
        return [
          codes[index],
          {
            e0: none,
            e1: direct,
            e2: withTools,
            automation: rounded(automation),
            interval: [rounded(interval[0]), rounded(interval[1])],
          },
        ]
      }),
    )
  } finally {
    classifier.dispose()
  }
}

const rounded = (share: number): number => Number(share.toFixed(4))
