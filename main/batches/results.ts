import type { Classification } from '../contract.ts'
import { describeFault } from '../documents/faults.ts'
import type { BatchRow, RowResult } from './schemas.ts'

/** What is kept of a row's classification. */
export const resultOf = ({ language, exposure, automation, sentences, occupations }: Classification): RowResult => {
  const { e0, e1, e2, beta, interval } = exposure
  const nearest = occupations.at(0)
  return {
    ...{ language, e0, e1, e2, beta, betaLow: interval[0], betaHigh: interval[1], automation },
    leftOutSentences: sentences.filter(({ isCounted }) => !isCounted).length,
    occupation: nearest === undefined ? null : { code: nearest.code, title: nearest.title, score: nearest.score },
    // A text that fits no occupation at all is as uncertain as can be.
    uncertain: nearest?.isUncertain ?? true,
  }
}

const EXPOSURE_COLUMNS = [
  ...['language', 'e0', 'e1', 'e2', 'beta', 'beta_low', 'beta_high', 'automation', 'left_out_sentences'],
  ...['occupation_code', 'occupation_title', 'occupation_score', 'uncertain', 'error'],
]

/** The columns of results, in the order of `resultCells`. @param classes one's own; null where the results are of exposure */
export const resultColumns = (classes: readonly string[] | null): string[] =>
  classes === null ? EXPOSURE_COLUMNS : ['language', 'label', ...classes, 'error']

/** A row's results as they are exported: numbers in full precision, nothing where there is none. */
export const resultCells = (
  { result, sorted, fault }: Pick<BatchRow, 'result' | 'sorted' | 'fault'>,
  classes: readonly string[] | null,
): (string | number)[] => {
  if (sorted !== null) return [sorted.language, sorted.label, ...(classes ?? []).map((name) => sorted.classes[name] ?? ''), '']
  if (result === null) {
    return [...resultColumns(classes).slice(1).map(() => ''), fault === null ? '' : describeFault(fault)]
  }
  const { language, e0, e1, e2, beta, betaLow, betaHigh, automation, leftOutSentences, occupation, uncertain } = result
  return [
    ...[language, e0, e1, e2, beta, betaLow, betaHigh, automation, leftOutSentences],
    ...[occupation?.code ?? '', occupation?.title ?? '', occupation?.score ?? ''],
    uncertain === null ? '' : String(uncertain),
    '',
  ]
}
