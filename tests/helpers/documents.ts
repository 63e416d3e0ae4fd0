import { strToU8, zipSync } from 'fflate'
import { xlsxPieces } from '../../main/files/xlsx.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A Word document whose body is the given XML. */
export const docxOf = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
    'word/media/image1.png': new Uint8Array(64),
  })

/** A paragraph of a Word document. */
export const paragraph = (text: string): string => `<w:p><w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

/** A workbook of one sheet, with the first row as its heading. */
export const xlsxOf = ([heading, ...rows]: (string | number)[][]): Uint8Array =>
  Buffer.concat([...xlsxPieces(heading.map(String), rows)])

interface PdfOptions {
  /** What the trailer says beside the root, as of encryption. */
  trailer?: string
  objects?: string[]
}

/** A PDF from a page's content and the font that it calls F1. */
export const pdfOf = (content: string, font: string, { trailer = '', objects = [] }: PdfOptions = {}): Uint8Array => {
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font,
    ...objects,
  ]
  let file = '%PDF-1.7\n'
  const offsets = bodies.map((body, k) => {
    const at = file.length
    file += `${k + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = file.length
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = bodies.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(file, 'latin1')
}

export const LATIN_FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

/** A font that is not embedded, with an encoding that only a table beside the PDF explains. */
export const CHINESE_FONT =
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font ' +
  '/Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> ' +
  '/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 0 1000 1000] /ItalicAngle 0 ' +
  '/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>] >>'

/** Lines of a page from its top, as its content. */
export const latinLines = (lines: readonly string[]): string =>
  `BT /F1 12 Tf 15 TL 60 760 Td ${lines.map((line) => `(${line.replaceAll(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`

/** The same in UCS-2. */
export const chineseLines = (lines: readonly string[]): string => {
  const hex = (line: string): string => Buffer.from(line, 'utf16le').swap16().toString('hex')
  return `BT /F1 12 Tf 18 TL 60 760 Td ${lines.map((line) => `<${hex(line)}> Tj T*`).join(' ')} ET`
}
