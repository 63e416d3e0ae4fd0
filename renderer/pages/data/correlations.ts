import type { DatasetInfo } from '../../../main/contract.ts'

/** How alike two exposure sources rank the occupations. */
export type Correlation = DatasetInfo['exposureCorrelations'][number]

/** The correlation of two sources, in whichever order it is given. */
export const correlationOf = (all: readonly Correlation[], a: string, b: string): Correlation | undefined =>
  all.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))

/** The pairs that agree most and least; null where there are not two pairs to tell apart. */
export const extremesOf = (all: readonly Correlation[]): { most: Correlation; least: Correlation } | null => {
  const sorted = all.filter(({ a, b }) => a !== b).toSorted((one, other) => other.rho - one.rho)
  const [most, least] = [sorted.at(0), sorted.at(-1)]
  return most === undefined || least === undefined || most === least ? null : { most, least }
}
