import type { DatasetInfo } from '../../main/contract.ts'
import { datasetAddress, occupationAddress } from '../addresses.ts'
import type { Names } from '../i18n/names.ts'
import type { Command } from '../stores/commands.ts'
import type { Subject } from '../../main/contract.ts'
import { reveal } from './reveal.ts'

interface Ways {
  local: Names['local']
  go: (address: string) => void
  /** Asks what is behind a role or an industry in the scenario that is open; null where none is. */
  askAbout: ((subject: Subject) => void) | null
}

/** Commands that lead to what a dataset holds: its occupations, new roles and industries, found in either language. */
export const datasetCommands = (dataset: DatasetInfo, { local, go, askAbout }: Ways): Command[] => {
  const inTable = (id: string): void => {
    go(datasetAddress(dataset.id))
    reveal(id)
  }
  return [
    ...dataset.occupations.map(({ code, title }): Command => ({
      id: `occupation-${code}`,
      group: 'occupations',
      label: local(title),
      about: code,
      keywords: `${title.en} ${title.zh}`,
      run: () => go(occupationAddress(dataset.id, code)),
    })),
    ...dataset.newRoles.map(({ id, title }): Command => ({
      id: `role-${id}`,
      group: 'roles',
      label: local(title),
      keywords: `${title.en} ${title.zh} ${id}`,
      run: () => (askAbout === null ? inTable(`role-${id}`) : askAbout({ kind: 'role', key: id })),
    })),
    ...dataset.industries.map(({ code, title }): Command => ({
      id: `industry-${code}`,
      group: 'industries',
      label: local(title),
      about: code,
      keywords: `${title.en} ${title.zh}`,
      run: () => (askAbout === null ? inTable(`industry-${code}`) : askAbout({ kind: 'industry', key: code })),
    })),
  ]
}
