import type { DatasetFault } from '../../main/contract.ts'

/**
 * Every fault once, file by file. What the check says of a file that could not even be read is left out: it only
 * says that the file is missing.
 */
export const mergeFaults = (unread: readonly DatasetFault[], checked: readonly DatasetFault[]): DatasetFault[] => {
  const known = new Set(unread.map(({ file }) => file))
  return [...unread, ...checked.filter(({ file }) => !known.has(file))]
}

/** Faults as text that pastes into a spreadsheet: a heading, then a line each, parts separated by tabs. */
export const faultsText = (faults: readonly DatasetFault[], headings: readonly string[]): string =>
  [headings, ...faults.map(({ file, line, column, message }) => [file, line ?? '', column ?? '', message])]
    .map((parts) => parts.map((part) => String(part).replaceAll(/\s+/g, ' ')).join('\t'))
    .join('\n')
