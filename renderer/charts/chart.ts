import type { ReactElement } from 'react'
import type { Subject } from '../../main/contract.ts'

/** How an entry of the legend is drawn. */
export interface LegendEntry {
  label: string
  /** A CSS colour, usually one of the palette's variables. */
  colour: string
  mark: 'area' | 'line' | 'dashed' | 'band' | 'core' | 'tick'
  /** What the reader may ask about it. */
  subject?: Subject
  /** Strokes and gaps of a line that its colour alone should not tell from others. */
  dash?: string | undefined
}

/** The sign of a line in a tooltip that stands for no mark of its own. */
export const UNMARKED = { colour: 'transparent', mark: 'area' } as const

/** The legend's entry of something that is drawn. */
export const legendEntry = ({ label, colour, mark, dash, subject }: LegendEntry): LegendEntry => ({
  ...{ label, colour, mark, dash },
  ...(subject === undefined ? {} : { subject }),
})

/** The numbers behind a chart: what its table view shows and its CSV holds. */
export interface ChartTable {
  columns: {
    /** Heading in the CSV: the same in every language. */
    id: string
    /** Heading in the table view. */
    label: string
    /** How the table view writes a number; the CSV always has every digit. */
    format?: (value: number) => string
    /** What the column is about, where the reader may ask about it. */
    subject?: Subject
  }[]
  rows: (string | number)[][]
  /** What each row is about, where the reader may ask about it. */
  subjects?: Subject[]
}

/** What a drawing is made on: its size in CSS pixels, and its name for who cannot see it. */
export interface Sheet {
  width: number
  height: number
  label: string
}

/** Where a chart's figures come from. */
export interface SourceLine {
  /** Its parts in order, each with the page that tells more, if one does. */
  parts: { text: string; address: string | null }[]
  /** The whole line, with its introduction. */
  line: string
  /** The line without its introduction: the last column of the CSV. */
  provenance: string
  /** What licences ask to be said beside the figures; an exported picture carries it. */
  attributions: string[]
}

/** A chart as configuration and data: drawn alike on the page and in an export. */
export interface Chart {
  title: string
  subtitle: string
  /** The line that names the unit. */
  unit: string
  source: SourceLine
  /** What else a reader must know. */
  note: string | null
  /** How a reader moves about in it: said on the page, not in an export. */
  hint?: string
  /** Name of exported files, without ending. */
  fileName: string
  legend: LegendEntry[]
  table: ChartTable
  height: number
  /** Draws outside the page too, for exports, so it may use no context of the interface. */
  draw: (sheet: Sheet) => ReactElement
}
