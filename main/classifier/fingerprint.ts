import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { bundledClassifier } from '../paths.ts'

/** Word vectors lie with the bundled model; own models read them too. */
const SHARED = 'word_vectors.'

const filesOf = async (folder: string): Promise<string[]> => {
  const own = (await readdir(folder)).toSorted().map((name) => join(folder, name))
  if (folder === bundledClassifier) return own
  const shared = (await readdir(bundledClassifier)).filter((name) => name.startsWith(SHARED)).toSorted()
  return [...own, ...shared.map((name) => join(bundledClassifier, name))]
}

const compute = async (folder: string): Promise<string> => {
  const hash = createHash('sha256')
  for (const file of await filesOf(folder)) {
    hash.update(basename(file))
    hash.update(await readFile(file))
  }
  return hash.digest('hex')
}

const known = new Map<string, Promise<string>>()

/** What tells a model from every other: the SHA-256 of the files it is made of, which are never changed. */
export const modelFingerprint = (folder: string): Promise<string> => {
  const found = known.get(folder) ?? compute(folder)
  known.set(folder, found)
  found.catch(() => known.delete(folder))
  return found
}
