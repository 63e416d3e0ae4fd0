import { useMemo } from 'react'
import type { DatasetInfo, Subject } from '../../main/contract.ts'
import { useNames } from '../i18n/names.ts'

/** What a dataset's codes stand for. */
export interface Subjects {
  /** The title of an occupation, a new role or an industry; its code if it is not known. */
  titleOf: (subject: Subject) => string
  /** An occupation or a new role by its code, as a run's flows and careers name them. */
  jobOf: (code: string) => Subject
  jobTitleOf: (code: string) => string
}

/** The titles of a dataset's occupations, new roles and industries in the reader's language. */
export const useSubjects = (dataset: DatasetInfo): Subjects => {
  const names = useNames()
  const titles = useMemo(
    () => ({
      occupation: new Map(dataset.occupations.map(({ code, title }) => [code, title])),
      role: new Map(dataset.newRoles.map(({ id, title }) => [id, title])),
      industry: new Map(dataset.industries.map(({ code, title }) => [code, title])),
    }),
    [dataset],
  )
  const titleOf = ({ kind, key }: Subject): string => {
    const title = titles[kind].get(key)
    return title === undefined ? key : names.local(title)
  }
  const jobOf = (code: string): Subject => ({ kind: titles.role.has(code) ? 'role' : 'occupation', key: code })
  return { titleOf, jobOf, jobTitleOf: (code) => titleOf(jobOf(code)) }
}
