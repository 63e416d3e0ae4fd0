import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FaultList } from '../../simulation/dataset/faults.ts'
import { readTable } from '../../simulation/dataset/table.ts'
import type { Language } from '../../simulation/text/segment.ts'
import type { Advertisement } from '../contract.ts'
import { dataFolder } from '../paths.ts'

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const readAdvertisements = async (folder: string, language: Language): Promise<Advertisement[]> => {
  const name = `${language}.csv`
  let text: string
  try {
    text = await readFile(join(folder, name), 'utf8')
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
  const faults = new FaultList()
  const rows = readTable(name, text, ['id', 'title', 'industry', 'text'], faults).map((row) => ({
    ...{ id: row.text('id'), language, title: row.text('title') },
    ...{ industry: row.optionalText('industry'), text: row.text('text') },
  }))
  faults.throwIfAny()
  return rows
}

/**
 * The job advertisements that come with the app (`id,title,industry,text`), English ones first; none where they are
 * not there.
 */
export const advertisements = async (folder = join(dataFolder, 'advertisements')): Promise<Advertisement[]> =>
  [await readAdvertisements(folder, 'en'), await readAdvertisements(folder, 'zh')].flat()
