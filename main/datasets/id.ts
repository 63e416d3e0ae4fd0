/** Longer names trouble some file systems. */
const MAX_LENGTH = 64

/** An id names a folder: letters, digits, - _ and . within, so that no path can be made of it. */
const SAFE = /^[\p{L}\p{N}]([\p{L}\p{N}\p{M}._-]*[\p{L}\p{N}\p{M}_-])?$/u

/** What Windows takes for a device, whatever follows the first point. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

export const isSafeId = (id: string): boolean => id.length <= MAX_LENGTH && SAFE.test(id) && !DEVICE.test(id)

/** What an id must be, for whoever chose another. */
export const ID_RULE = `an id has letters, digits, "-", "_" and "." within, at most ${MAX_LENGTH} of them`

/** Whether two ids would be the same folder where the file system ignores case. */
export const isSameId = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase()

/** The last part of a folder's or an archive's name, for people to read; `dataset` where nothing is left. */
export const titleFromName = (name: string): string =>
  name
    .replace(/[/\\]+$/, '')
    .replace(/^.*[/\\]/, '')
    .replace(/\.zip$/i, '')
    .trim() || 'dataset'

/** The id of a dataset that gives itself none: its folder's name in small letters, joined by `-`. */
export const idFromName = (name: string): string => {
  const id = titleFromName(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^[^\p{L}\p{N}]+|[.-]+$/gu, '')
  return isSafeId(id) ? id : 'dataset'
}
