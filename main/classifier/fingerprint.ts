import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataFolder } from '../paths.ts'

let known: Promise<string> | undefined

const compute = async (): Promise<string> => {
  const folder = join(dataFolder, 'classifier')
  const hash = createHash('sha256')
  for (const name of (await readdir(folder)).toSorted()) {
    hash.update(name)
    hash.update(await readFile(join(folder, name)))
  }
  return hash.digest('hex')
}

/** What tells the bundled classifier from every other: the SHA-256 of its files. */
export const classifierFingerprint = (): Promise<string> => (known ??= compute())
