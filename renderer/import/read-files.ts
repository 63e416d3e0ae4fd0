import { unzipSync } from 'fflate'
import { MAX_DATASET_MEGABYTES } from '../../main/contract.ts'

/** What keeps a file from being read at all; what it says is the application's to check. */
export interface FileProblem {
  file: string
  problem: 'unreadable-zip' | 'too-large' | 'not-utf8' | 'elsewhere' | 'nothing'
}

/** A file as it was given, with its path inside the folder or zip. */
export interface GivenFile {
  path: string
  bytes: Uint8Array
}

/** The files of a dataset that could be read. */
export interface ReadFiles {
  /** Of the folder or zip, without its ending. */
  name: string
  /** Texts by file name, without folder. */
  files: Record<string, string>
  problems: FileProblem[]
  /** Files that a dataset has no use for. */
  ignored: string[]
}

/** What a dataset's files may come to, unpacked, in bytes. */
export const LARGEST = MAX_DATASET_MEGABYTES * 1024 * 1024

const segmentsOf = (path: string): string[] => path.split(/[/\\]/).filter((part) => part !== '' && part !== '.')
const folderOf = (path: string): string => segmentsOf(path).slice(0, -1).join('/')
const nameOf = (path: string): string => segmentsOf(path).at(-1) ?? ''

/** What systems leave in folders and zips by themselves. */
const isDebris = (path: string): boolean =>
  segmentsOf(path).some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'Thumbs.db' || part === 'desktop.ini')

/** Whether a file can be part of a dataset, by its name alone. */
export const isDatasetFile = (path: string): boolean => /\.(csv|json)$/i.test(path) && !isDebris(path)

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The folder that a dataset's files lie in: where occupations.csv is, otherwise the outermost. */
const homeOf = (paths: readonly string[]): string | undefined => {
  const byDepth = [...new Set(paths.map(folderOf))].sort((a, b) => segmentsOf(a).length - segmentsOf(b).length)
  return byDepth.find((folder) => paths.some((path) => folderOf(path) === folder && nameOf(path) === 'occupations.csv')) ?? byDepth.at(0)
}

/**
 * The texts of a folder's files: those at its top, or in its one folder. UTF-8, with or without byte order mark.
 *
 * @param name of the folder or zip
 */
export const readFolder = (name: string, given: readonly GivenFile[]): ReadFiles => {
  const usable = given.filter(({ path }) => isDatasetFile(path))
  const ignored = given.map(({ path }) => path).filter((path) => !isDatasetFile(path) && !isDebris(path))
  if (usable.length === 0) return { name, files: {}, problems: [{ file: name, problem: 'nothing' }], ignored }
  if (usable.reduce((sum, { bytes }) => sum + bytes.length, 0) > LARGEST) {
    return { name, files: {}, problems: [{ file: name, problem: 'too-large' }], ignored }
  }
  const home = homeOf(usable.map(({ path }) => path))
  const files: Record<string, string> = {}
  const problems: FileProblem[] = []
  for (const { path, bytes } of usable) {
    const text = decode(bytes)
    if (folderOf(path) !== home || segmentsOf(path).length > 2) problems.push({ file: path, problem: 'elsewhere' })
    else if (text === null) problems.push({ file: nameOf(path), problem: 'not-utf8' })
    else files[nameOf(path)] = text
  }
  return { name, files, problems, ignored }
}

/**
 * The texts of a zip's files, as `readFolder` reads them. What a dataset has no use for is not unpacked.
 *
 * @param fileName of the zip
 */
export const readZip = (fileName: string, zip: Uint8Array): ReadFiles => {
  const name = fileName.replace(/\.zip$/i, '')
  const others: string[] = []
  let size = 0
  try {
    const unpacked = unzipSync(zip, {
      filter: ({ name: path, originalSize }) => {
        if (path.endsWith('/')) return false
        if (!isDatasetFile(path)) {
          others.push(path)
          return false
        }
        size += originalSize
        return size <= LARGEST
      },
    })
    if (size > LARGEST) return { name, files: {}, problems: [{ file: fileName, problem: 'too-large' }], ignored: [] }
    const read = readFolder(name, Object.entries(unpacked).map(([path, bytes]) => ({ path, bytes })))
    return { ...read, ignored: others.filter((path) => !isDebris(path)) }
  } catch {
    return { name, files: {}, problems: [{ file: fileName, problem: 'unreadable-zip' }], ignored: [] }
  }
}
