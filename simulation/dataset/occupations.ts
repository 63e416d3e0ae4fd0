import type { FaultList } from './faults.ts'
import { MAX_PEOPLE, readTable, type Row } from './table.ts'
import type { Occupation, Wages } from './types.ts'

const FILE = 'occupations.csv'

const QUANTILES = [
  { column: 'wage_p10', share: 0.1 },
  { column: 'wage_p25', share: 0.25 },
  { column: 'wage_median', share: 0.5 },
  { column: 'wage_p75', share: 0.75 },
  { column: 'wage_p90', share: 0.9 },
]

const parseWages = (row: Row): Wages | null => {
  const mean = row.optionalNumber('wage_mean', { min: 0 })
  if (mean === null) return null
  const quantiles: { share: number; wage: number }[] = []
  for (const { column, share } of QUANTILES) {
    const wage = row.optionalNumber(column, { min: 0 })
    if (wage === null) continue
    const below = quantiles.at(-1)
    if (below !== undefined && wage < below.wage) {
      row.fault(column, `${wage} is below the lower percentile's ${below.wage}; percentiles must not fall`)
    }
    quantiles.push({ share, wage })
  }
  return { mean, quantiles }
}

/** Reads `occupations.csv`: `code,title,employment` and optionally `title_zh,major,job_zone,wage_mean,wage_p10…p90`. */
export const parseOccupations = (text: string, faults: FaultList): Occupation[] => {
  const seen = new Map<string, number>()
  const occupations = readTable(FILE, text, ['code', 'title', 'employment'], faults).map((row): Occupation => {
    const code = row.text('code')
    const earlier = seen.get(code)
    if (earlier !== undefined) row.fault('code', `${code} stands already on line ${earlier}; each occupation has one row`)
    seen.set(code, row.line)
    const title = row.text('title')
    return {
      code,
      title: { en: title, zh: row.optionalText('title_zh') || title },
      major: row.optionalText('major'),
      jobZone: row.optionalNumber('job_zone', { min: 1, max: 5, integer: true }),
      employment: row.number('employment', { min: 0, max: MAX_PEOPLE }),
      wages: parseWages(row),
    }
  })
  if (occupations.length > 0 && !occupations.some(({ employment }) => employment > 0)) {
    faults.add(FILE, null, 'employment', 'is zero in every row; somebody must be employed')
  }
  return occupations
}
