import { spearman } from '../dataset/correlation.ts'
import type { Reading } from './conclusions.ts'
import type { Keyed } from './findings.ts'
import { LEVEL, SAME_LIST, SAME_MAGNITUDE, SAME_ORDER } from './thresholds.ts'

/** How far a run agrees with the base on a conclusion. */
export interface Agreement {
  holds: boolean
  /** It does not hold, but only because the effect is too small to be one; nothing else takes its place. */
  fades: boolean
  /**
   * How alike the two are, where that is a number: of a list the share that both name, of an order Spearman's ρ,
   * of a number of people the ratio to the base's; null otherwise.
   */
  likeness: number | null
}

const valuesBy = (ranking: readonly Keyed[]): Map<string, number> => new Map(ranking.map(({ key, value }) => [key, value]))

/** Whether who comes first in the base does so in the other run too, or is level with who does. */
const sameFirst = (base: readonly Keyed[], other: readonly Keyed[]): boolean => {
  const [first] = base
  const [leader] = other
  return (valuesBy(other).get(first.key) ?? -Infinity) >= leader.value - LEVEL * Math.abs(leader.value)
}

const sharedPart = (base: readonly Keyed[], other: readonly Keyed[]): number => {
  const named = valuesBy(other)
  return base.filter(({ key }) => named.has(key)).length / Math.max(base.length, other.length)
}

const orderLikeness = (base: readonly Keyed[], other: readonly Keyed[]): number | null => {
  const values = valuesBy(other)
  return spearman(
    base.map(({ value }) => value),
    base.map(({ key }) => values.get(key) ?? 0),
  )
}

const judged = (holds: boolean, likeness: number | null = null): Agreement => ({ holds, fades: false, likeness })

const ofRankings = (kind: 'first' | 'list' | 'order', base: readonly Keyed[], other: readonly Keyed[]): Agreement => {
  if (kind === 'first') return judged(sameFirst(base, other))
  const likeness = kind === 'list' ? sharedPart(base, other) : orderLikeness(base, other)
  return judged((likeness ?? 1) >= (kind === 'list' ? SAME_LIST : SAME_ORDER), likeness)
}

/** Whether a run has an effect to draw the conclusion from. */
const hasEffect = (reading: Reading): boolean => {
  if (reading.kind === 'sign') return reading.sign !== 0
  return reading.kind === 'magnitude' ? reading.isEffect : reading.ranking.length > 0
}

/** Whether the base's conclusion still holds in another run. */
export const agreementOf = (base: Reading, other: Reading): Agreement => {
  if (!hasEffect(base)) return judged(!hasEffect(other))
  if (!hasEffect(other)) return { holds: false, fades: true, likeness: null }
  if (base.kind === 'sign' && other.kind === 'sign') return judged(base.sign === other.sign)
  if (base.kind === 'magnitude' && other.kind === 'magnitude') {
    const ratio = other.value / base.value
    return judged(ratio >= 1 / SAME_MAGNITUDE && ratio <= SAME_MAGNITUDE, ratio)
  }
  if ('ranking' in base && 'ranking' in other && base.kind === other.kind) {
    return ofRankings(base.kind, base.ranking, other.ranking)
  }
  throw new Error(`${base.kind} and ${other.kind} cannot be compared`)
}
