import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import type { Lever, LeverDifference, LeverValue } from './lever-differences.ts'

/** The editor's words for each lever: its part, its name and its unit. */
const WORDS = {
  dataset: { part: null, name: 'editor.dataset', unit: null },
  startYear: { part: null, name: 'editor.startYear', unit: null },
  horizon: { part: null, name: 'editor.horizon', unit: 'editor.years' },
  growth: { part: null, name: 'editor.growth', unit: null },
  source: { part: 'editor.exposure', name: 'editor.source', unit: null },
  drawIntervals: { part: 'editor.exposure', name: 'editor.drawIntervals', unit: null },
  substitution: { part: 'editor.exposure', name: 'editor.substitution', unit: 'industries.share' },
  adoptionStart: { part: 'industries.title', name: 'industries.start', unit: null },
  adoptionDuration: { part: 'industries.title', name: 'industries.duration', unit: 'industries.years' },
  adoptionCeiling: { part: 'industries.title', name: 'industries.ceiling', unit: 'industries.share' },
  reinstatementShare: { part: 'editor.reinstatement', name: 'editor.reinstatementShare', unit: 'industries.share' },
  newRoleShare: { part: 'editor.reinstatement', name: 'editor.newRoleShare', unit: 'industries.share' },
  newRoleMobility: { part: 'editor.reinstatement', name: 'editor.newRoleMobility', unit: 'industries.share' },
  seats: { part: 'editor.retraining', name: 'editor.seats', unit: 'editor.seatsUnit' },
  retrainingStart: { part: 'editor.retraining', name: 'editor.retrainingStart', unit: null },
  courseLength: { part: 'editor.retraining', name: 'editor.courseLength', unit: 'editor.months' },
  completion: { part: 'editor.retraining', name: 'editor.completion', unit: 'industries.share' },
  maturityStart: { part: 'editor.maturity', name: 'editor.maturityStart', unit: 'industries.share' },
  maturityEnd: { part: 'editor.maturity', name: 'editor.maturityEnd', unit: 'industries.share' },
  maturityYears: { part: 'editor.maturity', name: 'editor.maturityYears', unit: 'editor.years' },
  separationRate: { part: 'editor.frictions', name: 'editor.separationRate', unit: 'compare.perStep' },
  openingRate: { part: 'editor.frictions', name: 'editor.openingRate', unit: 'compare.perStep' },
  adjustmentRate: { part: 'editor.frictions', name: 'editor.adjustmentRate', unit: 'compare.perStep' },
  longTermSteps: { part: 'editor.frictions', name: 'editor.longTermSteps', unit: 'compare.steps' },
  warmupSteps: { part: 'editor.frictions', name: 'editor.warmupSteps', unit: 'compare.steps' },
  engine: { part: null, name: 'editor.engine', unit: null },
  workersPerAgent: { part: 'editor.engine', name: 'editor.workersPerAgent', unit: 'charts.people' },
  replicates: { part: 'editor.engine', name: 'editor.replicates', unit: null },
  seed: { part: 'editor.engine', name: 'editor.seed', unit: null },
  careers: { part: 'editor.engine', name: 'editor.careers', unit: 'editor.workers' },
} as const satisfies Record<Exclude<Lever, 'e1' | 'e2'>, { part: string | null; name: string; unit: string | null }>

const BY_HAND = { part: 'compare.byHand', unit: 'industries.share' } as const

/** Years and seeds are never grouped, nor are shares long. */
const COUNTS: ReadonlySet<Lever> = new Set(['seats', 'workersPerAgent', 'replicates', 'careers'])

/** What a difference in the levers is called, and how its values are written. */
export interface LeverWords {
  /** The part of the editor where it is found, and whether it is a share; empty where there is nothing to say. */
  part: string
  name: string
  value: (value: LeverValue) => string
  /** What a value that was left to its default is marked with. */
  byDefault: string
}

/** The words for differences in the levers, with titles from the scenarios' datasets. */
export const useLeverWords = (datasets: readonly DatasetInfo[]): ((difference: LeverDifference) => LeverWords) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const titleIn = (list: 'industries' | 'occupations', code: string): string => {
    const found = datasets.flatMap((dataset) => dataset[list]).find((one) => one.code === code)
    return found === undefined ? code : names.local(found.title)
  }
  const named = (lever: Lever, text: string): string => {
    if (lever === 'dataset') {
      const dataset = datasets.find(({ id }) => id === text)
      return dataset === undefined ? text : names.local(dataset.title)
    }
    if (lever === 'growth') return t(text === 'projections' ? 'editor.growthProjections' : 'editor.growthNone')
    if (lever === 'engine') return t(text === 'meanfield' ? 'editor.meanfield' : 'editor.agents')
    return lever === 'source' ? names.source(text) : t('editor.substitutionFromClassifier')
  }
  return ({ lever, subject }) => {
    const occupation = subject?.kind === 'occupation' ? titleIn('occupations', subject.code) : ''
    const words = lever === 'e1' || lever === 'e2' ? BY_HAND : WORDS[lever]
    const isShare = words.unit === 'industries.share'
    const unit = words.unit === null || isShare ? '' : ` ${t(words.unit)}`
    const plain = lever === 'e1' || lever === 'e2' ? t(`compare.${lever}`, { occupation }) : t(WORDS[lever].name)
    const industry = subject?.kind === 'industry' ? titleIn('industries', subject.code) : t('industries.all')
    return {
      part: [words.part, isShare ? ('industries.share' as const) : null]
        .filter((key) => key !== null)
        .map((key) => t(key))
        .join(' · '),
      name: lever.startsWith('adoption') ? t('industries.field', { field: plain, industry }) : plain,
      value: (value) => {
        if (value === null) return subject === null ? t('compare.unused') : t('compare.fromSource')
        if (typeof value === 'boolean') return t(value ? 'compare.on' : 'compare.off')
        if (typeof value === 'string') return named(lever, value)
        return `${COUNTS.has(lever) ? format.integer(value) : format.plain(value)}${unit}`
      },
      byDefault: t(subject?.kind === 'industry' ? 'compare.followsAll' : 'compare.isDefault'),
    }
  }
}
