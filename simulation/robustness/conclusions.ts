import { z } from 'zod'
import type { Findings, Keyed } from './findings.ts'
import { FAINT, LEAST_PEOPLE, LEAST_RATE } from './thresholds.ts'

/** What a run may conclude, in the order in which an analyst reads it. */
export const CONCLUSIONS = [
  'unemploymentPeak',
  'unemploymentEnd',
  'longTermPeak',
  'vacanciesEnd',
  'displaced',
  'industryFirst',
  'industriesFive',
  'industriesOrder',
  'occupationsLosing',
  'occupationsGaining',
  'wage_fifth',
  'education',
  'sex',
  'roleFirst',
] as const

export const conclusionSchema = z.enum(CONCLUSIONS)

export type ConclusionId = z.output<typeof conclusionSchema>

const keyed = z.object({ key: z.string(), value: z.number() })

/**
 * What one run says on a conclusion: a sign with the value behind it (a rate's difference, 0–1), a number of people,
 * who comes first, which are foremost, or the order of all. Values come greatest first; none where the effect is too
 * small to be one (`thresholds.ts`).
 */
export const readingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sign'), value: z.number(), sign: z.union([z.literal(-1), z.literal(0), z.literal(1)]) }),
  z.object({ kind: z.literal('magnitude'), value: z.number(), isEffect: z.boolean() }),
  z.object({ kind: z.literal('first'), ranking: z.array(keyed) }),
  z.object({ kind: z.literal('list'), ranking: z.array(keyed) }),
  z.object({ kind: z.literal('order'), ranking: z.array(keyed) }),
])

export type Reading = z.output<typeof readingSchema>

/** So many industries and occupations are named as the foremost. */
const FOREMOST = { industries: 5, occupations: 10 }

/** Greatest first, with what is faint beside the greatest as nought. */
const descending = (values: readonly Keyed[]): Keyed[] => {
  const greatest = values.reduce((most, { value }) => Math.max(most, value), 0)
  return values
    .map(({ key, value }) => ({ key, value: Math.abs(value) < FAINT * greatest ? 0 : value }))
    .sort((a, b) => b.value - a.value)
}

const foremost = (values: readonly Keyed[], most: number): Keyed[] =>
  descending(values)
    .filter(({ value }) => value > 0)
    .slice(0, most)

const rate = (value: number): Reading => ({
  kind: 'sign',
  value,
  sign: Math.abs(value) < LEAST_RATE ? 0 : value > 0 ? 1 : -1,
})

const isEffect = (people: number, { employed }: Findings): boolean => Math.abs(people) >= LEAST_PEOPLE * employed

/** The ranking of who is displaced; of nobody, where AI displaces no one beyond the baseline. */
const ranked = (findings: Findings, rank: () => Keyed[]): Keyed[] =>
  findings.displaced > 0 && isEffect(findings.displaced, findings) ? rank() : []

/** The occupations whose employment moves furthest one way, values as their distance; none where all move little. */
const moving = (findings: Findings, direction: 1 | -1): Reading | null => {
  const { occupations } = findings
  const most = Math.min(FOREMOST.occupations, Math.floor(occupations.length / 2))
  if (most < 2) return null
  const moved = occupations.map(({ key, value }) => ({ key, value: direction * value })).filter(({ value }) => value > 0)
  const people = moved.reduce((sum, { value }) => sum + value, 0)
  return { kind: 'list', ranking: isEffect(people, findings) ? foremost(moved, most) : [] }
}

const firstOf = (values: readonly Keyed[], findings: Findings): Reading | null =>
  values.length < 2 ? null : { kind: 'first', ranking: ranked(findings, () => descending(values)) }

/**
 * What a run says on each conclusion; null where its dataset has not what the conclusion is about. Total employment is
 * not one of them: nobody enters or leaves the model's labour force, so that it is unemployment with the other sign.
 */
const READ: Record<ConclusionId, (findings: Findings) => Reading | null> = {
  unemploymentPeak: ({ unemploymentPeak }) => rate(unemploymentPeak),
  unemploymentEnd: ({ unemploymentEnd }) => rate(unemploymentEnd),
  longTermPeak: ({ longTermPeak }) => rate(longTermPeak),
  vacanciesEnd: ({ vacanciesEnd }) => rate(vacanciesEnd),
  displaced: (findings) => ({
    kind: 'magnitude',
    value: findings.displaced,
    isEffect: isEffect(findings.displaced, findings),
  }),
  industryFirst: (findings) => firstOf(findings.industries, findings),
  industriesFive: (findings) =>
    findings.industries.length <= FOREMOST.industries
      ? null
      : { kind: 'list', ranking: ranked(findings, () => foremost(findings.industries, FOREMOST.industries)) },
  industriesOrder: (findings) =>
    findings.industries.length < 3
      ? null
      : { kind: 'order', ranking: ranked(findings, () => descending(findings.industries)) },
  occupationsLosing: (findings) => moving(findings, -1),
  occupationsGaining: (findings) => moving(findings, 1),
  wage_fifth: (findings) => firstOf(findings.groups.wage_fifth, findings),
  education: (findings) => firstOf(findings.groups.education, findings),
  sex: (findings) => firstOf(findings.groups.sex, findings),
  roleFirst: (findings) => {
    const people = findings.roles.reduce((sum, { value }) => sum + value, 0)
    if (findings.roles.length < 2) return null
    return { kind: 'first', ranking: isEffect(people, findings) ? descending(findings.roles) : [] }
  },
}

/** What a run says on a conclusion; null where its dataset has not what the conclusion is about. */
export const readingOf = (id: ConclusionId, findings: Findings): Reading | null => READ[id](findings)
