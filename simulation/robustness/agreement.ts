import { spearman } from '../dataset/correlation.ts'
import type { Reading } from './conclusions.ts'
import type { Keyed } from './findings.ts'
import { LEVEL, SAME_LIST, SAME_MAGNITUDE, SAME_ORDER } from './thresholds.ts'

/** How far a run agrees with the base on a conclusion. */
export interface Agreement {
  holds: boolean
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

const ofRankings = (kind: 'first' | 'list' | 'order', base: readonly Keyed[], other: readonly Keyed[]): Agreement => {
  if (base.length === 0 || other.length === 0) return { holds: base.length === other.length, likeness: null }
  if (kind === 'first') return { holds: sameFirst(base, other), likeness: null }
  const likeness = kind === 'list' ? sharedPart(base, other) : orderLikeness(base, other)
  return { holds: (likeness ?? 1) >= (kind === 'list' ? SAME_LIST : SAME_ORDER), likeness }
}

/** Whether the base's conclusion still holds in another run. */
export const agreementOf = (base: Reading, other: Reading): Agreement => {
  if (base.kind === 'sign' && other.kind === 'sign') return { holds: base.sign === other.sign, likeness: null }
  if (base.kind === 'magnitude' && other.kind === 'magnitude') {
    if (!base.isEffect || !other.isEffect) return { holds: base.isEffect === other.isEffect, likeness: null }
    const ratio = other.value / base.value
    return { holds: ratio >= 1 / SAME_MAGNITUDE && ratio <= SAME_MAGNITUDE, likeness: ratio }
  }
  if ('ranking' in base && 'ranking' in other && base.kind === other.kind) {
    return ofRankings(base.kind, base.ranking, other.ranking)
  }
  throw new Error(`${base.kind} and ${other.kind} cannot be compared`)
}
