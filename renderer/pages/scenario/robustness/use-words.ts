import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../../main/contract.ts'
import type { ConclusionId, Reading } from '../../../../simulation/robustness/conclusions.ts'
import type { Assumption } from '../../../../simulation/robustness/ends.ts'
import type { Change } from '../../../../simulation/robustness/variants.ts'
import type { Outcome, Verdict } from '../../../../simulation/robustness/verdict.ts'
import type { Messages } from '../../../i18n/en.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useNames } from '../../../i18n/names.ts'
import { firstOf } from './sentence.ts'
import { subjectOf } from './subject.ts'

type Texts = Messages['robustness']
type Signed = 'unemploymentPeak' | 'unemploymentEnd' | 'longTermPeak' | 'vacanciesEnd'
type Ranked = Exclude<keyof Texts['clauses'], 'displaced'>

/** The numbers of assumptions that are words: the low end and the high end. */
const END_WORDS: Partial<Record<Assumption, [keyof Texts['ends'], keyof Texts['ends']]>> = {
  adoptionPace: ['paceLow', 'paceHigh'],
  adoptionCeiling: ['ceilingLow', 'ceilingHigh'],
  toolMaturity: ['maturityLow', 'maturityHigh'],
  adjustmentRate: ['rateLow', 'rateHigh'],
}

const SIGNS = { '-1': 'Down', '0': 'None', '1': 'Up' } as const

/** So many names stand in a statement. */
const NAMED = 3

const isRanked = (id: ConclusionId): id is Ranked => !isSigned(id) && id !== 'displaced'
const isSigned = (id: ConclusionId): id is Signed =>
  id === 'unemploymentPeak' || id === 'unemploymentEnd' || id === 'longTermPeak' || id === 'vacanciesEnd'

/** What a check says, in the reader's language. */
export const useWords = (dataset: DatasetInfo) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()

  const name = (id: ConclusionId, key: string): string => {
    if (id === 'wage_fifth' || id === 'education' || id === 'sex') return names.group(id, key)
    const { occupations, industries, newRoles } = dataset
    const titled =
      subjectOf(id) === 'occupation'
        ? occupations.find(({ code }) => code === key)
        : subjectOf(id) === 'industry'
          ? industries.find(({ code }) => code === key)
          : newRoles.find((role) => role.id === key)
    return titled === undefined ? key : names.local(titled.title)
  }

  const end = ({ assumption, value }: Change): string => {
    if (assumption === 'exposureSource') return names.source(String(value))
    if (assumption === 'baselineGrowth') return t(value === 'none' ? 'editor.growthNone' : 'editor.growthProjections')
    if (assumption === 'retraining') return t('robustness.ends.noPlaces')
    if (typeof value === 'string') return t('robustness.ends.fromClassifier')
    const words = END_WORDS[assumption]
    if (words === undefined) return format.plain(value)
    const isLow = value === (assumption === 'toolMaturity' ? 0 : 0.5)
    return t(`robustness.ends.${words[isLow ? 0 : 1]}`)
  }

  /** The first names of a ranking, and how many more there are. */
  const listed = (id: ConclusionId, keys: readonly string[]): string => {
    const shown = firstOf(keys, NAMED).map((key) => name(id, key))
    const more = keys.length - shown.length
    return [...shown, ...(more > 0 ? [t('robustness.moreNames', { more })] : [])].join(t('robustness.sentence.join'))
  }

  /** What a conclusion says, as a sentence without its full stop. */
  const statement = (id: ConclusionId, reading: Reading): string => {
    if (reading.kind === 'sign') {
      return isSigned(id) ? t(`robustness.statements.${`${id}${SIGNS[`${reading.sign}`]}` as const}`) : ''
    }
    if (reading.kind === 'magnitude') {
      if (!reading.isEffect) return t('robustness.statements.displacedNone')
      const people = format.compact(Math.abs(reading.value))
      return t(reading.value > 0 ? 'robustness.statements.displacedMore' : 'robustness.statements.displacedFewer', { people })
    }
    if (!isRanked(id)) return ''
    const keys = reading.ranking.map(({ key }) => key)
    const first = keys.length === 0 ? '' : name(id, keys[0])
    if (id === 'wage_fifth' || id === 'education' || id === 'sex') {
      return t('robustness.statements.group', { by: names.breakdown(id).toLocaleLowerCase(), first })
    }
    return reading.kind === 'first'
      ? t(`robustness.statements.${id}`, { first, list: first })
      : t(`robustness.statements.${id}`, { first, list: listed(id, keys.filter((_, at) => reading.ranking[at].value > 0)) })
  }

  /** What depends on something, in the middle of a sentence. */
  const clause = ({ id, base }: Verdict): string => {
    if (isSigned(id)) return t('robustness.sentence.that', { statement: statement(id, base) })
    return t(`robustness.clauses.${id}`)
  }

  /** What one run says on a conclusion, in a few words. */
  const result = (id: ConclusionId, { reading, likeness, fades }: Pick<Outcome, 'reading' | 'likeness' | 'fades'>): string => {
    if (reading.kind === 'sign') return t('robustness.points', { points: format.points(reading.value) })
    if (reading.kind === 'magnitude') {
      const people = format.signedCompact(reading.value)
      return likeness === null ? people : t('robustness.times', { people, times: format.share(likeness) })
    }
    if (fades || reading.ranking.length === 0) return t('robustness.noEffect')
    if (reading.kind === 'first') return name(id, reading.ranking[0].key)
    if (likeness === null) return listed(id, reading.ranking.map(({ key }) => key))
    return reading.kind === 'list'
      ? t('robustness.inCommon', { share: format.roundPercent(likeness) })
      : t('robustness.rho', { rho: format.share(likeness) })
  }

  const assumption = (of: Assumption): string => t(`robustness.assumptions.${of}`)

  return {
    name,
    end,
    statement,
    clause,
    result,
    assumption,
    inSentence: (of: Assumption): string => t(`robustness.inSentence.${of}`),
    reason: (of: Assumption): string => t(`robustness.reasons.${of}`),
    variant: (change: Change): string =>
      t('robustness.variant', { assumption: assumption(change.assumption), end: end(change) }),
  }
}

export type Words = ReturnType<typeof useWords>
