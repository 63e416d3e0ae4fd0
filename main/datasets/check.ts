import { DATASET_FILES } from '../../simulation/dataset/file-names.ts'
import { DatasetError, type Fault } from '../../simulation/dataset/faults.ts'
import { parseDataset } from '../../simulation/dataset/parse.ts'
import type { Dataset } from '../../simulation/dataset/types.ts'
import { MAX_DATASET_MEGABYTES } from '../contract.ts'
import { ID_RULE, idFromName, isSafeId, isSameId, titleFromName } from './id.ts'

/** What a dataset's files hold, and the files as they are kept; or everything that is wrong with them. */
export type CheckedDataset =
  | { dataset: Dataset; files: ReadonlyMap<string, string>; faults: [] }
  | { dataset: null; faults: Fault[] }

const MEGABYTE = 1024 * 1024

const faultsOfNames = (names: readonly string[]): Fault[] =>
  names
    .filter((name) => !DATASET_FILES.includes(name))
    .map((file) => ({
      ...{ file, line: null, column: null },
      message: `is not a file of a dataset; there is ${DATASET_FILES.join(', ')}`,
    }))

const faultsOfSize = (files: ReadonlyMap<string, string>): Fault[] => {
  const sizes = [...files].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) }))
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / MEGABYTE
  if (total <= MAX_DATASET_MEGABYTES) return []
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a))
  const share = `has ${Math.ceil(largest.bytes / MEGABYTE)} of the ${Math.ceil(total)} MB of all files`
  const message = `${share}; together they may have ${MAX_DATASET_MEGABYTES} MB`
  return [{ file: largest.name, line: null, column: null, message }]
}

const faultOfId = (id: string, isDescribed: boolean, taken: readonly string[]): Fault[] => {
  const remedy = isDescribed ? 'give another' : 'rename the folder, or give another in dataset.json'
  const problem = !isSafeId(id)
    ? `"${id}" cannot be an id; ${ID_RULE}`
    : taken.some((other) => isSameId(other, id))
      ? `"${id}" is the id of another dataset; ${remedy}`
      : null
  return problem === null ? [] : [{ file: 'dataset.json', line: null, column: 'id', message: problem }]
}

const parsedOrFaults = (files: ReadonlyMap<string, string>, id: string): Dataset | Fault[] => {
  try {
    return parseDataset(files, id)
  } catch (error) {
    if (error instanceof DatasetError) return error.faults
    throw error
  }
}

/**
 * Reads the files of a dataset to be added. One without dataset.json gets its id and title from its folder's name.
 *
 * @param name the folder or the archive that the files come from
 * @param taken ids that it may not have
 */
export const checkDataset = (
  name: string,
  given: ReadonlyMap<string, string>,
  taken: readonly string[],
): CheckedDataset => {
  const oversize = faultsOfSize(given)
  if (oversize.length > 0) return { dataset: null, faults: oversize }
  const names = [...given.keys()]
  const isDescribed = given.has('dataset.json')
  const files = new Map([...given].filter(([file]) => DATASET_FILES.includes(file)))
  if (!isDescribed) {
    const title = titleFromName(name)
    files.set('dataset.json', `${JSON.stringify({ id: idFromName(name), title }, null, 2)}\n`)
  }
  const parsed = parsedOrFaults(files, idFromName(name))
  const faults = [
    ...faultsOfNames(names),
    ...(Array.isArray(parsed) ? parsed : faultOfId(parsed.id, isDescribed, taken)),
  ]
  return Array.isArray(parsed) || faults.length > 0 ? { dataset: null, faults } : { dataset: parsed, files, faults: [] }
}
