import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { messageOf } from '../errors.ts'
import { MAX_PAGES, type GivenDocument, type ReadDocument } from './document.ts'
import { DocumentError } from './faults.ts'
import { paragraphsOf, type PrintedLine } from './lines.ts'

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let library: Promise<PdfLibrary> | undefined

/** Stands for what only drawing needs. */
class NoCanvas {
  readonly name = 'none'
}

/** The library draws pages, too, and looks for a canvas when it loads; reading their text needs none. */
const loadLibrary = (): Promise<PdfLibrary> => {
  const scope = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= NoCanvas
  return (library ??= import('pdfjs-dist/legacy/build/pdf.mjs'))
}

/** Where the library keeps what some PDFs leave out, as the encodings of Chinese fonts. */
const folderInLibrary = (name: string): string =>
  join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), name) + sep

/** Ligatures and radicals that fonts put in the place of letters and characters. */
const PRESENTATION_FORMS = /[\ufb00-\ufb06\u2e80-\u2fdf\uf900-\ufaff]+/g

type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

const linesOf = async (page: PdfPage): Promise<PrintedLine[]> => {
  const { items } = await page.getTextContent()
  const lines: PrintedLine[] = []
  let line: PrintedLine | null = null
  for (const item of items) {
    if (!('str' in item)) continue
    const [, , , , x, y] = item.transform.map(Number)
    line ??= { text: '', y, height: item.height, start: x, end: x }
    line.text += item.str
    if (item.str.trim() !== '') {
      line.height = Math.max(line.height, item.height)
      line.end = Math.max(line.end, x + item.width)
    }
    if (!item.hasEOL) continue
    lines.push(line)
    line = null
  }
  if (line !== null) lines.push(line)
  return lines
}

/** A PDF: one description. Lines of a paragraph and divided words are joined. */
export const readPdf = async ({ bytes }: GivenDocument): Promise<ReadDocument> => {
  const { getDocument, VerbosityLevel } = await loadLibrary()
  const task = getDocument({
    // A copy, since the library takes the memory that it is given.
    data: new Uint8Array(bytes),
    cMapUrl: folderInLibrary('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folderInLibrary('standard_fonts'),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    if (document.numPages > MAX_PAGES) throw new DocumentError('too-many-pages', MAX_PAGES)
    const paragraphs: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      paragraphs.push(...paragraphsOf(await linesOf(page)))
      page.cleanup()
    }
    const text = paragraphs.join('\n').replaceAll(PRESENTATION_FORMS, (form) => form.normalize('NFKC')).trim()
    if (text === '') throw new DocumentError('scanned')
    return { columns: null, rows: [{ row: null, cells: [text], fault: null }] }
  } catch (error) {
    if (error instanceof DocumentError) throw error
    if (error instanceof Error && error.name === 'PasswordException') throw new DocumentError('encrypted')
    throw new DocumentError('broken', messageOf(error))
  } finally {
    await task.destroy()
  }
}
