import { useTranslation } from 'react-i18next'
import { STEPS_PER_YEAR } from '../../main/contract.ts'

/** Half a simulation step, in years. */
const HALF_STEP_YEARS = 0.5 / STEPS_PER_YEAR

/** Numbers and dates as a reader of the interface's language writes them. */
export interface Format {
  /** Whole numbers, grouped: 1,234,567. */
  integer: (value: number) => string
  /** Like `integer`, with + or − in front. */
  signedInteger: (value: number) => string
  /** Counts in few digits: 1.23M, 123万; below a thousand they are whole. */
  compact: (value: number) => string
  /** Like `compact`, with + or − in front. */
  signedCompact: (value: number) => string
  /** A share of 0–1 as a percentage with two digits. */
  percent: (share: number) => string
  /** A difference of shares of 0–1 in percentage points, signed, with two digits. */
  points: (share: number) => string
  /** A relative change as a percentage with one digit and + or − in front. */
  signedPercent: (share: number) => string
  /** A share of 0–1 as a percentage with no more digits than it needs. */
  roundPercent: (share: number) => string
  /** A share of 0–1 as a percentage with one digit. */
  tenths: (share: number) => string
  /** A share or score of 0–1 with two digits. */
  share: (value: number) => string
  /** Like `share`, with three digits and + or − in front. */
  signedShare: (value: number) => string
  /** A small figure with four digits. */
  fine: (value: number) => string
  /** A small difference with four digits and + or − in front. */
  signedFine: (value: number) => string
  /** A number with as many digits as it has, up to four. */
  plain: (value: number) => string
  /** A calendar year, never grouped; a step within half a step before a year’s turn counts as that year. */
  year: (value: number) => string
  /** A step's place in calendar time with one digit, never grouped: 2027.4. */
  yearPart: (value: number) => string
  /** Bytes in megabytes, with one digit. */
  megabytes: (bytes: number) => string
  /** A moment, as date and time. */
  moment: (timestamp: string) => string
  /** Several things in a sentence: A, B and C; A、B和C. */
  list: (items: readonly string[]) => string
  /** Things that stand beside one another without being a sentence: A; B; A；B. */
  clauses: (items: readonly string[]) => string
  /** What stands between such things. */
  semicolon: string
  /** What stands between sentences: a space, in Chinese nothing. */
  gap: string
  /** Sentences one after the other: Chinese ones follow without a space. */
  sentences: (items: readonly string[]) => string
}

/** The formats of a language (a BCP 47 tag). */
export const formatOf = (language: string): Format => {
  const number = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const format = new Intl.NumberFormat(language, { signDisplay: 'negative', ...options })
    return (value) => format.format(value).replace('-', '−')
  }
  const compact: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 3 }
  const whole: Intl.NumberFormatOptions = { maximumFractionDigits: 0 }
  const count = (sign: Intl.NumberFormatOptions): ((value: number) => string) => {
    const [few, many] = [number({ ...whole, ...sign }), number({ ...compact, ...sign })]
    return (value) => (Math.abs(value) < 999.5 ? few(value) : many(value))
  }
  const isChinese = language.startsWith('zh')
  const [gap, semicolon] = isChinese ? ['', '；'] : [' ', '; ']
  const points = number({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const megabytes = number({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return {
    integer: number(whole),
    signedInteger: number({ ...whole, signDisplay: 'exceptZero' }),
    compact: count({}),
    signedCompact: count({ signDisplay: 'exceptZero' }),
    percent: number({ style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    points: (share) => points(share * 100),
    signedPercent: number({ style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    roundPercent: number({ style: 'percent', maximumFractionDigits: 1 }),
    tenths: number({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    share: number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    signedShare: number({ minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: 'exceptZero' }),
    fine: number({ minimumFractionDigits: 4, maximumFractionDigits: 4 }),
    signedFine: number({ minimumFractionDigits: 4, maximumFractionDigits: 4, signDisplay: 'exceptZero' }),
    plain: number({ maximumFractionDigits: 4, useGrouping: false }),
    year: (value) => String(Math.floor(value + HALF_STEP_YEARS)),
    yearPart: number({ minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false }),
    megabytes: (bytes) => megabytes(bytes / 1_000_000),
    moment: (timestamp) => moment.format(new Date(timestamp)),
    list: (items) => list.format(items),
    semicolon,
    clauses: (items) => items.join(semicolon),
    gap,
    sentences: (items) => items.join(gap),
  }
}

/** By language: hundreds of components use the same, and their making is slow. */
const made = new Map<string, Format>()

/** The formats of the interface's language. */
export const useFormat = (): Format => {
  const { language } = useTranslation().i18n
  const format = made.get(language) ?? formatOf(language)
  made.set(language, format)
  return format
}
