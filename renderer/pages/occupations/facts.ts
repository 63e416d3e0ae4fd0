import type { OccupationFacts } from '../../../main/contract.ts'
import { betaBy, spreadOf } from './rows.ts'

/** How a fact is written: people, money, a score of 0–1, a level of 1–5 or a relative change. */
export type FactForm = 'people' | 'money' | 'share' | 'level' | 'change'

/** A fact of one occupation, or the same fact of two. */
export interface Fact {
  id: string
  form: FactForm
  values: (number | null)[]
}

const WAGES = ['mean', 'p10', 'p25', 'median', 'p75', 'p90'] as const

const isKnown = ({ values }: Fact): boolean => values.some((value) => value !== null)

/** The difference of a fact, second less first; null where one of them is not known, or there is only one. */
export const differenceOf = ({ values }: Pick<Fact, 'values'>): number | null => {
  const [first, second] = [values.at(0) ?? null, values.at(1) ?? null]
  return first === null || second === null ? null : second - first
}

/**
 * The facts in figures of occupations of one dataset, in the order in which they are shown; what is known of none of
 * them is left out.
 *
 * @param sources in the reader's order
 */
export const figuresOf = (facts: readonly OccupationFacts[], sources: readonly string[]): Fact[] =>
  [
    { id: 'employment', form: 'people' as const, values: facts.map(({ employment }) => employment) },
    ...WAGES.map((wage) => ({
      id: `wage-${wage}`,
      form: 'money' as const,
      values: facts.map(({ wages }) => wages[wage]),
    })),
    { id: 'jobZone', form: 'level' as const, values: facts.map(({ jobZone }) => jobZone) },
    {
      id: 'projection',
      form: 'change' as const,
      values: facts.map(({ projection }) => (projection === null ? null : projection.ratio - 1)),
    },
    ...sources.map((source) => ({
      id: `beta-${source}`,
      form: 'share' as const,
      values: facts.map((one) => betaBy(one, source)),
    })),
    { id: 'spread', form: 'share' as const, values: facts.map((one) => spreadOf(one, sources)) },
    { id: 'automation', form: 'share' as const, values: facts.map(({ automation }) => automation) },
  ].filter(isKnown)
