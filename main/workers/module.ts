import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '../paths.ts'

/**
 * The file of a worker's entry: TypeScript beside this one in the source tree, where Node runs it as it is,
 * and what electron-vite made of it in the packaged app.
 */
export const workerFile = (name: string): string =>
  import.meta.url.endsWith('.ts')
    ? new URL(`./${name}.ts`, import.meta.url).href
    : pathToFileURL(join(projectRoot, 'out', 'main', `${name}.js`)).href
