import { isDatasetFile, LARGEST, readFolder, readZip, type GivenFile, type ReadFiles } from './read-files.ts'

/** A file that the analyst gave, with its path inside what was given. */
interface Given {
  path: string
  file: File
}

/** Deeper than any dataset is not looked. */
const DEEPEST = 3
const MOST_FILES = 1000

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer())

/** Reads a zip, or the files of a folder; a dataset has no use for what is neither CSV nor JSON. */
const readGiven = async (given: readonly Given[]): Promise<ReadFiles> => {
  const only = given.length === 1 ? given[0] : undefined
  if (only !== undefined && /\.zip$/i.test(only.path)) return readZip(only.file.name, await bytesOf(only.file))
  const folder = given.find(({ path }) => path.includes('/'))?.path.split('/')[0]
  const name = folder ?? only?.file.name.replace(/\.\w+$/, '') ?? 'dataset'
  const size = given.reduce((sum, { path, file }) => sum + (isDatasetFile(path) ? file.size : 0), 0)
  if (size > LARGEST) return { name, files: {}, problems: [{ file: name, problem: 'too-large' }], ignored: [] }
  const files: GivenFile[] = []
  for (const { path, file } of given) {
    files.push({ path, bytes: isDatasetFile(path) ? await bytesOf(file) : new Uint8Array() })
  }
  return readFolder(name, files)
}

/** What an input for files or for a folder holds. */
export const readChosen = (files: readonly File[]): Promise<ReadFiles> =>
  readGiven(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })))

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** A reader gives a folder's entries in portions; an empty one is the last. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (portion.length === 0 || all.length > MOST_FILES) return all
    all.push(...portion)
  }
}

const filesOf = async (entry: FileSystemEntry, depth: number): Promise<Given[]> => {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject)
    })
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!isFolder(entry) || depth >= DEEPEST) return []
  const found: Given[] = []
  for (const inner of await entriesOf(entry)) {
    if (found.length < MOST_FILES) found.push(...(await filesOf(inner, depth + 1)))
  }
  return found
}

/** What was dropped on the page: a zip, a folder, or the files themselves. Must be called during the event. */
export const readDropped = (items: DataTransferItemList): Promise<ReadFiles> => {
  // The list is empty once the event is over, so its entries are taken before anything is awaited.
  const taken = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const finding = taken.map(async ({ entry, file }): Promise<Given[]> => {
    if (entry !== null) return await filesOf(entry, 0)
    return file === null ? [] : [{ path: file.name, file }]
  })
  return Promise.all(finding).then((found) => readGiven(found.flat()))
}
