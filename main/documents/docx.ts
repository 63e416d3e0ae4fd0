import { Parser } from 'saxen'
import { messageOf } from '../errors.ts'
import type { GivenDocument, ReadDocument } from './document.ts'
import { DocumentError } from './faults.ts'
import { unpack } from './zip.ts'

const MAIN_PART = 'word/document.xml'

/** What stands for white space. */
const SPACES: Partial<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

/** What Word keeps beside the text itself: the older rendering of a newer part, and text that was taken out. */
const SKIPPED = new Set(['Fallback', 'del', 'moveFrom'])

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The text of a document's XML: a line per paragraph, cells of a table one after the other. */
const textOf = (xml: string): string => {
  let text = ''
  let skipping = 0
  let isText = false
  let problem: Error | undefined
  const parser = new Parser()
  parser.on('openTag', (name) => {
    const local = localName(name)
    if (SKIPPED.has(local)) skipping++
    if (skipping > 0) return
    isText = local === 't'
    // A paragraph's settings name tabs, too, but at its beginning, where white space is trimmed away.
    text += SPACES[local] ?? ''
  })
  parser.on('text', (value, decode) => {
    if (isText && skipping === 0) text += decode(value)
  })
  parser.on('cdata', (value) => {
    if (isText && skipping === 0) text += value
  })
  parser.on('closeTag', (name) => {
    const local = localName(name)
    isText = false
    if (SKIPPED.has(local)) skipping--
    else if (local === 'p' && skipping === 0) text += '\n'
  })
  parser.on('error', (error) => (problem ??= error))
  parser.parse(xml)
  if (problem !== undefined) throw problem
  return text
}

/** A Word document: one description. */
export const readDocx = ({ bytes }: GivenDocument): ReadDocument => {
  const part = unpack(bytes)[MAIN_PART] as Uint8Array | undefined
  if (part === undefined) throw new DocumentError('broken', `${MAIN_PART} is missing`)
  let text: string
  try {
    text = textOf(new TextDecoder().decode(part))
  } catch (error) {
    throw new DocumentError('broken', messageOf(error))
  }
  const lines = text.split('\n').map((line) => line.trim())
  const tidy = lines.join('\n').replaceAll(/\n{3,}/g, '\n\n').trim()
  if (tidy === '') throw new DocumentError('no-text')
  return { columns: null, rows: [{ row: null, cells: [tidy], fault: null }] }
}
