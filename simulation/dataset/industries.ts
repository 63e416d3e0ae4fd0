import type { FaultList } from './faults.ts'
import { MAX_PEOPLE, readTable } from './table.ts'
import type { Industry } from './types.ts'

/** The one industry of a dataset that names none. */
const ALL: Industry = { code: 'all', title: { en: 'All industries', zh: '全部行业' } }

/** Reads `industries.csv` (`code,title,title_zh`); without the file there is one industry, `all`. */
export const parseIndustries = (text: string | undefined, faults: FaultList): Industry[] => {
  if (text === undefined) return [ALL]
  const seen = new Set<string>()
  return readTable('industries.csv', text, ['code', 'title'], faults).map((row) => {
    const code = row.text('code')
    if (seen.has(code)) row.fault('code', `${code} is listed twice`)
    seen.add(code)
    const title = row.text('title')
    return { code, title: { en: title, zh: row.optionalText('title_zh') || title } }
  })
}

/**
 * Reads `industry_employment.csv` (`industry,occupation,employment`) into w_ik, row-major occupations × industries.
 * An occupation with no row is spread like the whole economy; without the file all are spread evenly.
 */
export const parseIndustryShares = (
  text: string | undefined,
  industries: readonly Industry[],
  occupations: number,
  occupationIndex: ReadonlyMap<string, number>,
  faults: FaultList,
): Float64Array => {
  const file = 'industry_employment.csv'
  const width = industries.length
  const shares = new Float64Array(occupations * width)
  const economy = new Float64Array(width)
  const industryIndex = new Map(industries.map(({ code }, position) => [code, position]))
  const rows = text === undefined ? [] : readTable(file, text, ['industry', 'occupation', 'employment'], faults)
  const seen = new Set<number>()
  for (const row of rows) {
    const industryCode = row.text('industry')
    const occupationCode = row.text('occupation')
    const industry = industryIndex.get(industryCode)
    const occupation = occupationIndex.get(occupationCode)
    const employment = row.number('employment', { min: 0, max: MAX_PEOPLE })
    if (industryCode !== '' && industry === undefined) row.fault('industry', `${industryCode} is not in industries.csv`)
    if (occupationCode !== '' && occupation === undefined) row.fault('occupation', `${occupationCode} is not in occupations.csv`)
    if (industry === undefined || occupation === undefined) continue
    const cell = occupation * width + industry
    if (seen.has(cell)) row.fault(null, `${industryCode} and ${occupationCode} stand together on an earlier line`)
    seen.add(cell)
    shares[cell] += employment
    economy[industry] += employment
  }
  const everyone = economy.reduce((sum, people) => sum + people, 0)
  const average = economy.map((people) => (everyone > 0 ? people / everyone : 1 / width))
  for (let occupation = 0; occupation < occupations; occupation++) {
    const row = shares.subarray(occupation * width, (occupation + 1) * width)
    const total = row.reduce((sum, people) => sum + people, 0)
    if (total > 0) for (let k = 0; k < width; k++) row[k] /= total
    else row.set(average)
  }
  return shares
}
