import type { RobustnessCheck } from '../../../../main/contract.ts'
import type { Verdict } from '../../../../simulation/robustness/verdict.ts'

/** The first of a list; all of it where that would leave out a single one. */
export const firstOf = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length === most + 1 ? items : items.slice(0, most)

/** What the sentence may name one conclusion each of: a sign, a number of people, a rank. */
const SORTS = [['sign'], ['magnitude'], ['first', 'list', 'order']]

/** What the sentence says: how many conclusions hold in every rerun, and what the others depend on. */
export interface SentenceParts {
  held: number
  all: number
  runs: number
  form: 'all' | 'some' | 'one' | 'none'
  /** Of each sort the first that does not hold everywhere. */
  named: Verdict[]
  /** How many more there are. */
  more: number
}

/** The parts of the sentence that sums a check up. */
export const sentenceParts = ({ verdicts, variants }: Pick<RobustnessCheck, 'verdicts' | 'variants'>): SentenceParts => {
  const fragile = verdicts.filter(({ dependsOn }) => dependsOn.length > 0)
  const held = verdicts.length - fragile.length
  const named = SORTS.flatMap((kinds) => fragile.find(({ base }) => kinds.includes(base.kind)) ?? [])
  return {
    ...{ held, all: verdicts.length, runs: variants.length },
    form: fragile.length === 0 ? 'all' : held === 0 ? 'none' : held === 1 ? 'one' : 'some',
    ...{ named, more: fragile.length - named.length },
  }
}
