import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDuties } from '../../../simulation/text/duties.ts'
import type { DescribedOccupation } from '../../../simulation/text/occupation-fit.ts'
import type { Language } from '../../../simulation/text/segment.ts'
import { readCsv } from '../csv.ts'

/** The dataset's occupations as the search is given them, from the folder `data`. */
export const describedOccupations = (data: string, language: Language): DescribedOccupation[] => {
  const file = `${language}.csv`
  const duties = parseDuties(file, readFileSync(join(data, 'descriptions', file), 'utf8'))
  const titles = readCsv(join(data, 'descriptions', 'job_titles.csv'), ['occupation', 'title'], (cell) => ({
    occupation: cell('occupation'),
    title: cell('title'),
  }))
  const jobTitles = Map.groupBy(titles, ({ occupation }) => occupation)
  return readCsv(join(data, 'us-2023', 'occupations.csv'), ['code', 'title', 'title_zh', 'employment'], (cell) => ({
    code: cell('code'),
    title: cell(language === 'zh' ? 'title_zh' : 'title'),
    jobTitles: language === 'zh' ? [] : (jobTitles.get(cell('code')) ?? []).map(({ title }) => title),
    duties: (duties.get(cell('code')) ?? []).map(({ text }) => text),
    employment: Number(cell('employment')),
  }))
}
