import type { OccupationFacts } from '../../../main/contract.ts'

/** An industry and the share of each occupation's people that work there. */
export interface IndustryShares {
  code: string
  title: OccupationFacts['title']
  shares: number[]
}

/** Every industry that employs people of one of the occupations, in the order of the greatest share. */
export const industriesOf = (facts: readonly Pick<OccupationFacts, 'industries'>[]): IndustryShares[] => {
  const titles = new Map(facts.flatMap(({ industries }) => industries.map(({ code, title }) => [code, title] as const)))
  return [...titles]
    .map(([code, title]) => ({
      code,
      title,
      shares: facts.map(({ industries }) => industries.find((one) => one.code === code)?.share ?? 0),
    }))
    .toSorted((a, b) => Math.max(...b.shares) - Math.max(...a.shares))
}
