import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const findRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'data', 'us-2023'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('the folder data/us-2023 is missing; reinstall Workshift')
    folder = parent
  }
  return folder
}

/** The folder that holds `data/`, in the source tree as in the packaged app. */
export const projectRoot = findRoot()

/** The bundled dataset, descriptions and classifier. */
export const dataFolder = join(projectRoot, 'data')

/** The text model that comes with the app. */
export const bundledClassifier = join(dataFolder, 'classifier')

/**
 * Where the store lives: `WORKSHIFT_HOME` if set, otherwise the operating system's place for an app's data.
 */
export const homeFolder = (): string => {
  const { WORKSHIFT_HOME, APPDATA, XDG_DATA_HOME } = process.env
  if (WORKSHIFT_HOME !== undefined && WORKSHIFT_HOME !== '') return WORKSHIFT_HOME
  if (process.platform === 'win32') return join(APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Workshift')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Workshift')
  return join(XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'workshift')
}
