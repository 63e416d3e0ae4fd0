/**
 * The file of a worker's entry beside this one: TypeScript in the source tree, where Node runs it as it is,
 * JavaScript in the packaged app.
 */
export const workerFile = (name: string): string => {
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  return new URL(`./${name}${extension}`, import.meta.url).href
}
