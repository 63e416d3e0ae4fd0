import type { RunView } from '../../main/contract.ts'
import { bandOf, hasBands } from './series.ts'

/** The state of the labour market in a step: shares of the labour force, with the middle 90 % of the replicates. */
export interface MarketPoint {
  step: number
  year: number
  unemployment: number
  vacancies: number
  unemploymentInterval: [number, number] | null
  vacancyInterval: [number, number] | null
}

/** The ways of a run and of the same run without AI through unemployment and vacancies. */
export interface BeveridgePaths {
  scenario: MarketPoint[]
  baseline: MarketPoint[]
}

const pathOf = (view: RunView, ending: string): MarketPoint[] | null => {
  const unemployment = bandOf(view, `unemployment_rate${ending}`)
  const vacancies = bandOf(view, `vacancy_rate${ending}`)
  if (!unemployment || !vacancies) return null
  return view.steps.map((step, position) => ({
    step,
    year: view.years[position],
    unemployment: unemployment.mean[position],
    vacancies: vacancies.mean[position],
    unemploymentInterval: hasBands(view) ? [unemployment.p05[position], unemployment.p95[position]] : null,
    vacancyInterval: hasBands(view) ? [vacancies.p05[position], vacancies.p95[position]] : null,
  }))
}

/** The Beveridge paths of a run; null if it lacks a series that they need. */
export const beveridgePaths = (view: RunView): BeveridgePaths | null => {
  const scenario = pathOf(view, '')
  const baseline = pathOf(view, '_baseline')
  return scenario === null || baseline === null ? null : { scenario, baseline }
}
