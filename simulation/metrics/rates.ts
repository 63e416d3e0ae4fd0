import { both, total, type Runs } from './beside.ts'
import type { Measured } from './quantity.ts'
import { ratios, sumsOverNodes } from './sums.ts'

/** The part as a share of the part and those employed, over time. */
const besideEmployed = (part: Float64Array, employed: Float64Array): Float64Array =>
  ratios(
    part,
    part.map((value, t) => value + employed[t]),
  )

/**
 * Unemployment and long-term unemployment as shares of the labour force, vacancies as a share of all jobs.
 * The rates of unemployment and of vacancies together are the Beveridge path.
 */
export const rates = (pair: Runs): Measured[] => [
  total(
    'unemployment_rate',
    both(pair, ({ unemployment, employment, nodes }) =>
      besideEmployed(sumsOverNodes(unemployment, nodes), sumsOverNodes(employment, nodes)),
    ),
  ),
  total(
    'long_term_unemployment_rate',
    both(pair, ({ longTermUnemployment, unemployment, employment, nodes }) => {
      const employed = sumsOverNodes(employment, nodes)
      const labourForce = sumsOverNodes(unemployment, nodes).map((people, t) => people + employed[t])
      return ratios(sumsOverNodes(longTermUnemployment, nodes), labourForce)
    }),
  ),
  total(
    'vacancy_rate',
    both(pair, ({ vacancies, employment, nodes }) =>
      besideEmployed(sumsOverNodes(vacancies, nodes), sumsOverNodes(employment, nodes)),
    ),
  ),
]
