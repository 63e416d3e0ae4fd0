import type { Comparison, Difference } from '../../../main/contract.ts'

/** How a run's differences were found; `exact` where chance plays no part. */
export interface Origin {
  kind: Difference['origin'] | 'exact'
  pairs: number
}

/**
 * How each run's differences to the first were found, the worst way if there are several; null of the first itself and
 * where there is none.
 * @param isChanced whether chance plays a part in the run or in the first
 */
export const originsOf = ({ figures }: Comparison, isChanced: readonly boolean[]): (Origin | null)[] =>
  isChanced.map((isRandom, run) => {
    if (run === 0) return null
    const found = figures.flatMap(({ differences }) => differences[run].filter((one) => one !== null))
    if (found.length === 0) return null
    if (!isRandom) return { kind: 'exact', pairs: 0 }
    const { origin: kind, pairs } = found.find(({ origin }) => origin === 'estimated') ?? found[0]
    return { kind, pairs }
  })
