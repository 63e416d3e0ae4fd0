import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { isHeldOut } from '../../simulation/text/held-out.ts'
import { CORRECTION_LABELS, type CorrectionLabel } from '../../simulation/text/correction-targets.ts'
import type { ReadFile } from '../batches/drafts.ts'
import type { LabelledTable } from './schemas.ts'

/** A labelled text. */
export interface LabelledText {
  text: string
  label: string
}

/** Which columns of a table have the texts and the labels. */
export interface LabelColumns {
  text: string
  label: string
}

export const MOST_CLASSES = 50
export const LEAST_ROWS = 5

const documentRow = z.object({ cells: z.array(z.string()) })

const isExposureLabel = (label: string): boolean => /^E[012]$/.test(label)

/** The texts and labels of a draft's tables, in their order; empty where a row has none. */
export const labelledRows = async (files: readonly ReadFile[], { text, label }: LabelColumns): Promise<LabelledText[]> => {
  const found: LabelledText[] = []
  for (const { summary, rowsFile } of files) {
    const [from, to] = [text, label].map((name) => summary.columns?.indexOf(name) ?? -1)
    if (summary.fault !== null || from < 0 || to < 0) continue
    for await (const line of createInterface({ input: createReadStream(rowsFile), crlfDelay: Infinity })) {
      const { cells } = documentRow.parse(JSON.parse(line))
      found.push({ text: cells[from].trim(), label: cells[to].trim() })
    }
  }
  return found
}

/** Why nothing can be learned from such labels; null where it can. */
const problemOf = (classes: LabelledTable['classes'], heldOut: number): LabelledTable['problem'] => {
  if (classes.length < 2) return { code: 'too-few-classes', detail: String(classes.length) }
  if (classes.length > MOST_CLASSES) return { code: 'too-many-classes', detail: String(classes.length) }
  const few = classes.filter(({ rows }) => rows < LEAST_ROWS).map(({ name }) => name)
  if (few.length > 0) return { code: 'too-few-rows', detail: few.join(', ') }
  return heldOut === 0 ? { code: 'no-held-out', detail: '' } : null
}

/** The rows that have both a text and a label. */
export const usableRows = (given: readonly LabelledText[]): LabelledText[] =>
  given.filter(({ text, label }) => text !== '' && label !== '')

/** What labelled texts hold: their classes in the order of their names, and whether they can be learned from. */
export const summaryOf = (given: readonly LabelledText[]): LabelledTable => {
  const usable = usableRows(given)
  const counts = new Map<string, number>()
  for (const { label } of usable) counts.set(label, (counts.get(label) ?? 0) + 1)
  const classes = [...counts]
    .map(([name, rows]) => ({ name, rows }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return {
    classes,
    rows: usable.length,
    leftOut: given.length - usable.length,
    isExposure: classes.length > 0 && classes.every(({ name }) => isExposureLabel(name)),
    problem: problemOf(classes, usable.filter(({ text }) => isHeldOut(text)).length),
  }
}

/** A problem in English, for the command line. */
export const describeProblem = ({ code, detail }: NonNullable<LabelledTable['problem']>): string => {
  switch (code) {
    case 'too-few-classes':
      return `the labels name ${detail} class; two at least are needed`
    case 'too-many-classes':
      return `the labels name ${detail} classes; there may be ${MOST_CLASSES} (is it the right column?)`
    case 'too-few-rows':
      return `fewer than ${LEAST_ROWS} rows of: ${detail}; add rows, or join classes`
    case 'no-held-out':
      return 'no row falls into the held-out fifth; add rows'
  }
}

/** An analyst's label in the words of the store, from what a table may call it; null where it is none. */
export const correctionLabel = (written: string): CorrectionLabel | null => {
  const label = written.trim()
  const upper = label.toUpperCase()
  if (/^(no duty|no_duty|none|not a duty|非职责|无)$/i.test(label)) return 'none'
  return CORRECTION_LABELS.find((one) => one === upper) ?? null
}
