import { DocumentError } from './faults.ts'

/** So many bytes tell the encoding of the rest. */
const LOOKED_AT = 1 << 16

/** Of the bytes beyond ASCII, the share that stands in pairs in Chinese text in GB18030; Western text has few pairs. */
const PAIRED_IN_CHINESE = 0.8

const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without byte order mark: every other byte of Western text, commas and line ends is zero. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const length = Math.min(bytes.length, LOOKED_AT)
  let [even, odd] = [0, 0]
  for (let i = 0; i < length; i++) {
    if (bytes[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  if (even === 0 && odd > 0) return 'utf-16le'
  return odd === 0 && even > 0 ? 'utf-16be' : null
}

const isChinese = (bytes: Uint8Array): boolean => {
  const length = Math.min(bytes.length, LOOKED_AT)
  let [paired, alone] = [0, 0]
  for (let i = 0; i < length; i++) {
    if (bytes[i] < 0x80) continue
    if (i + 1 < length && bytes[i + 1] >= 0x80) {
      paired++
      i++
    } else alone++
  }
  return paired > 0 && paired / (paired + alone) >= PAIRED_IN_CHINESE
}

/**
 * The text of a file: UTF-8 and UTF-16 with or without byte order mark, otherwise GB18030 or Windows-1252.
 * @throws DocumentError where it is no text
 */
export const decodeText = (bytes: Uint8Array): string => {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const utf16 = marked ?? utf16Of(bytes)
  if (utf16 !== null) {
    const text = decodeAs(utf16, bytes)
    if (text === null) throw new DocumentError('not-text')
    return text
  }
  if (bytes.includes(0)) throw new DocumentError('not-text')
  return (
    decodeAs('utf-8', bytes) ??
    (isChinese(bytes) ? decodeAs('gb18030', bytes) : null) ??
    new TextDecoder('windows-1252').decode(bytes)
  )
}
