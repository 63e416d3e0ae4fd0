import { language } from '../../simulation/text/segment.ts'
import { csv } from '../files/csv.ts'
import type { Store } from '../store/store.ts'
import { correctionLabel, type LabelledText } from './labelled-rows.ts'
import type { Correction } from './schemas.ts'

const HEADING = [
  ...['text', 'label', 'language', 'said', 'said_e0', 'said_e1', 'said_e2'],
  ...['model', 'model_sha256', 'who', 'at', 'held_out'],
]

/** All corrections as a table, which can be imported again. */
export const correctionsCsv = (corrections: readonly Correction[]): string =>
  csv(
    HEADING,
    corrections.map(({ text, label, language: tongue, said, model, who, at, isHeldOut }) => [
      ...[text, label, tongue, said?.label ?? '', said?.e0 ?? '', said?.e1 ?? '', said?.e2 ?? ''],
      ...[model?.name ?? '', model?.fingerprint ?? '', who, at, String(isHeldOut)],
    ]),
  )

/** What became of the rows of a table of corrections. */
export interface ImportedCorrections {
  /** Ids of those that are new, so that they can be taken back. */
  added: number[]
  /** Rows that say what stands already. */
  same: number
  /** Rows without a text, or whose label is none of E0, E1, E2 and "no duty". */
  bad: number
}

/** Takes in labelled texts as corrections, all or none of them; a text that has been corrected is corrected again. */
export const importCorrections = (store: Store, rows: readonly LabelledText[], who: string): ImportedCorrections =>
  store.transaction(() => {
    const found: ImportedCorrections = { added: [], same: 0, bad: 0 }
    for (const { text, label: written } of rows) {
      const label = correctionLabel(written)
      if (label === null || text === '') {
        found.bad += 1
        continue
      }
      if (store.corrections.of([text]).at(0)?.label === label) {
        found.same += 1
        continue
      }
      const correction = { text, label, language: language(text), said: null, model: null }
      found.added.push(store.corrections.set(correction, who).id)
    }
    return found
  })
