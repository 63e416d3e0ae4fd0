import { z } from 'zod'

/**
 * What is wrong with a file or with one of its rows, as a code with a detail, so that each language can say it in its
 * own words.
 */
export const documentFaultSchema = z.object({
  code: z.enum([
    /** Of a file. */
    'file-too-large',
    'unpacks-too-large',
    'too-many-rows',
    'too-many-pages',
    'takes-too-long',
    'unknown-format',
    'old-format',
    'not-text',
    'not-zip',
    'encrypted',
    'scanned',
    'broken',
    'no-heading',
    'no-rows',
    'no-text',
    /** Of a row. */
    'no-column',
    'cells',
    'empty',
    'no-words',
    'too-long',
    'unreadable',
  ]),
  /** The figure, name or reason that belongs to it; empty where there is none. */
  detail: z.string(),
})

export type DocumentFault = z.output<typeof documentFaultSchema>

/** A file that cannot be read. */
export class DocumentError extends Error {
  readonly fault: DocumentFault

  constructor(code: DocumentFault['code'], detail: string | number = '') {
    const fault = { code, detail: String(detail) }
    super(describeFault(fault))
    this.name = 'DocumentError'
    this.fault = fault
  }
}

/** A fault in English, for the command line and the files of results. */
export const describeFault = ({ code, detail }: DocumentFault): string => {
  switch (code) {
    case 'file-too-large':
      return `is larger than ${detail} MB; divide it into several files`
    case 'unpacks-too-large':
      return `unpacks to more than ${detail} MB; save it without pictures, or divide it`
    case 'too-many-rows':
      return `has more than ${detail} rows; divide it into several files`
    case 'too-many-pages':
      return `has more than ${detail} pages; divide it into several files`
    case 'takes-too-long':
      return `could not be read within ${detail} seconds; save it anew, or as plain text`
    case 'unknown-format':
      return 'is none of CSV, XLSX, TXT, DOCX and PDF; save it as one of these'
    case 'old-format':
      return 'is protected by a password or in an old Office format; remove the password and save it as XLSX or DOCX'
    case 'not-text':
      return 'is no text; save it as plain text in UTF-8'
    case 'not-zip':
      return 'is damaged: inside, it is no Office file; open it in its program and save it anew'
    case 'encrypted':
      return 'is protected by a password; save a copy without one'
    case 'scanned':
      return 'has pictures of pages but no text; run text recognition (OCR) over it first'
    case 'broken':
      return `is damaged and cannot be read (${detail}); open it in its program and save it anew`
    case 'no-heading':
      return 'has no heading; its first row must name the columns'
    case 'no-rows':
      return 'has a heading but no rows'
    case 'no-text':
      return 'has no text'
    case 'no-column':
      return `the file has no column "${detail}"`
    case 'cells':
      return `has ${detail}; a description with the separator inside must stand in quotes`
    case 'empty':
      return 'is empty; a description is required'
    case 'no-words':
      return 'has no words that say what is done in the job'
    case 'too-long':
      return `is too long (${detail} characters); divide it into parts`
    case 'unreadable':
      return `could not be classified (${detail})`
  }
}
