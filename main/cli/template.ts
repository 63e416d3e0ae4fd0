import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { templateFiles } from '../../simulation/dataset/template.ts'
import { InputError, messageOf } from '../errors.ts'
import { readArguments, UsageError } from './usage.ts'

/** `template <dir>`: writes the files of a new dataset; nothing where one of them is there already. */
export const template = async (args: string[]): Promise<void> => {
  const folder = readArguments(args, {}, 1).positionals.at(0)
  if (folder === undefined) throw new UsageError('template: the folder is missing')
  const files = templateFiles()
  const present = [...files.keys()].filter((name) => existsSync(join(folder, name)))
  if (present.length > 0) {
    throw new InputError(`${folder}: has ${present.join(', ')} already; give a folder without these, nothing was written`)
  }
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, text] of files) await writeFile(join(folder, name), text, { flag: 'wx' })
  } catch (error) {
    throw new InputError(`${folder}: cannot be written to (${messageOf(error)})`)
  }
  process.stdout.write(`${[...files.keys()].map((name) => join(folder, name)).join('\n')}\n`)
}
