import type { Trajectory } from '../model/trajectory.ts'
import { besideBaseline, sumOverNodes, type Series } from './series.ts'

interface Rates {
  unemployment: Float64Array
  longTerm: Float64Array
  vacancies: Float64Array
}

const ratesOf = (trajectory: Trajectory): Rates => {
  const employed = sumOverNodes(trajectory.employment, trajectory.nodes)
  const unemployed = sumOverNodes(trajectory.unemployment, trajectory.nodes)
  const longTerm = sumOverNodes(trajectory.longTermUnemployment, trajectory.nodes)
  const vacancies = sumOverNodes(trajectory.vacancies, trajectory.nodes)
  return {
    unemployment: unemployed.map((people, t) => people / (people + employed[t])),
    longTerm: longTerm.map((people, t) => people / (unemployed[t] + employed[t])),
    vacancies: vacancies.map((jobs, t) => jobs / (jobs + employed[t])),
  }
}

/** Unemployment and long-term unemployment as shares of the labour force, vacancies as a share of all jobs. */
export const rates = (scenario: Trajectory, baseline: Trajectory): Series[] => {
  const [a, b] = [ratesOf(scenario), ratesOf(baseline)]
  return [
    ...besideBaseline('unemployment_rate', 'total', 'all', a.unemployment, b.unemployment),
    ...besideBaseline('long_term_unemployment_rate', 'total', 'all', a.longTerm, b.longTerm),
    ...besideBaseline('vacancy_rate', 'total', 'all', a.vacancies, b.vacancies),
  ]
}
