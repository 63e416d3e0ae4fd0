import { useTranslation } from 'react-i18next'
import type { Breakdown } from '../results/incidence.ts'
import { en, type Messages } from './en.ts'

/** Names that depend on the interface's language. */
export interface Names {
  /** A text that the data give in both languages; English stands in for a missing translation. */
  local: (text: { en: string; zh: string }) => string
  /** A scenario's name: a sample's in the reader's language, otherwise as the analyst wrote it. */
  scenario: (item: { sample: string | null; name: string }) => string
  /** What a sample is about, in a sentence; empty for other scenarios. */
  sampleAbout: (sample: string | null) => string
  /** A breakdown of people, such as education. */
  breakdown: (breakdown: Breakdown) => string
  /** A group of a breakdown of people; its key if it is not one of those known. */
  group: (breakdown: Breakdown, key: string) => string
  /** An exposure source's name; its id if it is not one of those known. */
  source: (id: string) => string
  /** What an exposure source measures; empty if it is not known. */
  sourceAbout: (id: string) => string
  /** A major group of the Standard Occupational Classification; its code if it is not one of those known. */
  majorGroup: (code: string) => string
  /** A kind of sentence in a job description; its id if it is not one of those known. */
  sentenceKind: (id: string) => string
  /** Exposure sources, each once: those known in their usual order, then the others. */
  orderSources: (ids: readonly string[]) => string[]
}

const isSample = (id: string): id is keyof Messages['samples'] => Object.hasOwn(en.samples, id)
const isGroup = (id: string): id is keyof Messages['groups'] => Object.hasOwn(en.groups, id)
const isSource = (id: string): id is keyof Messages['sources'] => Object.hasOwn(en.sources, id)
const isMajor = (id: string): id is keyof Messages['majors'] => Object.hasOwn(en.majors, id)
const isKind = (id: string): id is keyof Messages['kinds'] => Object.hasOwn(en.kinds, id)

/** Names in the interface's language. */
export const useNames = (): Names => {
  const { t, i18n } = useTranslation()
  return {
    local: (text) => (i18n.language === 'zh' && text.zh !== '' ? text.zh : text.en),
    scenario: ({ sample, name }) => (sample !== null && isSample(sample) ? t(`samples.${sample}.name`) : name),
    sampleAbout: (sample) => (sample !== null && isSample(sample) ? t(`samples.${sample}.about`) : ''),
    breakdown: (breakdown) => t(`breakdowns.${breakdown}`),
    group: (breakdown, key) => {
      const id = `${breakdown}-${key}`
      return isGroup(id) ? t(`groups.${id}`) : key
    },
    source: (id) => (isSource(id) ? t(`sources.${id}.name`) : id),
    sourceAbout: (id) => (isSource(id) ? t(`sources.${id}.about`) : ''),
    majorGroup: (code) => {
      const id = code.slice(0, 2)
      return isMajor(id) ? t(`majors.${id}`) : code
    },
    sentenceKind: (id) => (isKind(id) ? t(`kinds.${id}`) : id),
    orderSources: (ids) => [
      ...Object.keys(en.sources).filter((id) => ids.includes(id)),
      ...new Set(ids.filter((id) => !isSource(id))),
    ],
  }
}
