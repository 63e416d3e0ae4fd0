import type { Definition } from './crosswalk.ts'
import type { OnetOccupation } from './onet-codes.ts'

/** Columns of `descriptions/job_titles.csv`. */
export const JOB_TITLE_COLUMNS = ['occupation', 'onet_code', 'title']

/**
 * Rows of `descriptions/job_titles.csv`: the O*NET-SOC occupations that each of the model's holds. Many of the model's
 * are broad, so these titles say what else belongs to them. Codes outside the survey, such as the military's, are left
 * out.
 */
export const jobTitleRows = (
  definitions: readonly Definition[],
  onetCodes: readonly OnetOccupation[],
): string[][] => {
  const owners = new Map(definitions.flatMap(({ code, members }) => members.map((member) => [member, code] as const)))
  return onetCodes.flatMap(({ onetCode, surveyCode, title }) => {
    const occupation = owners.get(surveyCode) ?? owners.get(onetCode.slice(0, '00-0000'.length))
    return occupation === undefined ? [] : [[occupation, onetCode, title.replace('--', ' – ')]]
  })
}
