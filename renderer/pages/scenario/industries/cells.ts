import type { AdoptionCurve } from '../../../../main/contract.ts'
import type { Scenario } from '../../../../simulation/scenario/schema.ts'
import { parseNumber, SHARE, type Bounds, type NumberProblem } from '../../../fields/parse-number.ts'
import { withField, withIndustry, type OwnCurve } from '../defaults.ts'

export type Field = keyof AdoptionCurve

/** What each field of an adoption curve admits. */
export const BOUNDS = {
  startYear: { min: 1900, max: 2200 },
  durationYears: { min: 0.1, max: 200 },
  ceiling: SHARE,
} as const satisfies Record<Field, Bounds>

/** The fields in the order of their columns, with what each admits. */
export const FIELDS = (['startYear', 'durationYears', 'ceiling'] as const).map((field) => ({ field, bounds: BOUNDS[field] }))

/** What the fields are called, as keys of the interface's texts. */
export const FIELD_LABELS = {
  startYear: 'industries.start',
  durationYears: 'industries.duration',
  ceiling: 'industries.ceiling',
} as const

/** The row of the default, beside those of industries by their code; no industry's code is empty. */
export const DEFAULT_ROW = ''

const NOTHING: OwnCurve = {}

/** What a row sets itself. */
export const ownOf = ({ adoption }: Pick<Scenario, 'adoption'>, row: string): OwnCurve =>
  row === DEFAULT_ROW
    ? adoption.default
    : Object.hasOwn(adoption.industries, row)
      ? adoption.industries[row]
      : NOTHING

/** A curve with what it leaves out filled in. */
export const wholeCurve = (own: OwnCurve, fallback: AdoptionCurve): AdoptionCurve => ({
  startYear: own.startYear ?? fallback.startYear,
  durationYears: own.durationYears ?? fallback.durationYears,
  ceiling: own.ceiling ?? fallback.ceiling,
})

/** A scenario with one cell changed; `undefined` lets it follow the default again. */
export const withCell = (scenario: Scenario, row: string, field: Field, value: number | undefined): Scenario => {
  const curve = withField(ownOf(scenario, row), field, value)
  return row === DEFAULT_ROW
    ? { ...scenario, adoption: { ...scenario.adoption, default: curve } }
    : withIndustry(scenario, row, curve)
}

/** A scenario with some rows following the default again. */
export const withoutOwn = (scenario: Scenario, rows: readonly string[]): Scenario =>
  rows.reduce(
    (changed, row) =>
      row === DEFAULT_ROW
        ? { ...changed, adoption: { ...changed.adoption, default: NOTHING } }
        : withIndustry(changed, row, NOTHING),
    scenario,
  )

/** What a cell says: a number, nothing (it follows the default), or why it is no number that the field admits. */
export type CellContent = { value: number | undefined } | { problem: NumberProblem }

/** Reads a cell as a spreadsheet would: 90% is 0.9, and full-width digits count as digits. */
export const parseCell = (typed: string, bounds: Bounds): CellContent => {
  const text = typed.normalize('NFKC').replace('\u2212', '-').trim()
  if (text === '') return { value: undefined }
  const percent = /^(.+)%$/.exec(text)
  if (percent === null) return parseNumber(text, bounds)
  const share = Number(percent[1])
  return Number.isFinite(share) ? parseNumber(Number((share / 100).toPrecision(12)), bounds) : { problem: 'not-a-number' }
}

/** The cells of a block that was copied in a spreadsheet, row by row. */
export const parseBlock = (text: string): string[][] =>
  text
    .replace(/(\r\n|\r|\n)$/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()))
