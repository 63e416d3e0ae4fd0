import { z } from 'zod'

/**
 * What an analyst must bear in mind with a result, as a code with its values, so that each language can say it
 * in its own words.
 */
export const warningSchema = z.discriminatedUnion('code', [
  /** The exposure source is silent about these occupations; they count as not exposed. */
  z.object({ code: z.literal('exposure-unknown'), source: z.string(), occupations: z.string() }),
  /** The dataset has no new roles, so all reinstated work goes to its occupations. */
  z.object({ code: z.literal('no-new-roles') }),
  /** The baseline was to follow an official outlook, but the dataset has none; it stays as it is. */
  z.object({ code: z.literal('no-projections') }),
  /** The horizon goes beyond the outlook's last year, whose rates go on. */
  z.object({ code: z.literal('beyond-projections'), endYear: z.number() }),
  /** Exposure was to be drawn from intervals, but the source gives none for so many occupations. */
  z.object({ code: z.literal('no-intervals'), source: z.string(), occupations: z.number() }),
  /** The sample leaves so many occupations with fewer workers than the minimum; employmentShare is theirs, 0–1. */
  z.object({
    code: z.literal('small-sample'),
    workersPerAgent: z.number(),
    occupations: z.number(),
    minimum: z.number(),
    employmentShare: z.number(),
  }),
  /** The classifier had nothing but the title to read for so many occupations. */
  z.object({ code: z.literal('titles-only'), occupations: z.number() }),
  /** The classifier knows no word of the text. */
  z.object({ code: z.literal('no-known-words') }),
  /** The classifier knows only this share (0–1) of the text's words. */
  z.object({ code: z.literal('few-known-words'), share: z.number() }),
  /** No sentence of the text was recognised as a duty, so all of them count. */
  z.object({ code: z.literal('no-duties') }),
])

export type Warning = z.output<typeof warningSchema>

const percent = (share: number): string => `${Number((share * 100).toPrecision(2))} %`

/** A warning in English, for the command line and the files of a run. */
export const describeWarning = (warning: Warning): string => {
  switch (warning.code) {
    case 'exposure-unknown':
      return `exposure.source: ${warning.source} says nothing of ${warning.occupations}; they count as not exposed`
    case 'no-new-roles':
      return 'reinstatement.newRoleShare: the dataset has no new roles; all reinstated work goes to its occupations'
    case 'no-projections':
      return 'baselineGrowth: the dataset has no projections.csv; demand without AI stays as it is'
    case 'beyond-projections':
      return `baselineGrowth: the projections end in ${warning.endYear}; after that their yearly rates go on`
    case 'no-intervals':
      return (
        `exposure.drawIntervals: ${warning.source} gives no interval for ${warning.occupations} occupations; ` +
        'their exposure is the same in every replicate'
      )
    case 'small-sample':
      return (
        `engine.workersPerAgent: at ${warning.workersPerAgent} people per worker ${warning.occupations} occupations ` +
        `(${percent(warning.employmentShare)} of employment) have fewer than ${warning.minimum} workers; ` +
        'their figures are more noise than signal, and many of them bias unemployment upwards'
      )
    case 'titles-only':
      return (
        `exposure.source: the classifier read ${warning.occupations} occupations by their titles alone; ` +
        'give another source or overrides'
      )
    case 'no-known-words':
      return 'the classifier knows no word of this text, so its scores say nothing about the work described'
    case 'no-duties':
      return 'no sentence was recognised as a duty of the job, so all of them count'
    case 'few-known-words':
      return (
        `the classifier knows only ${percent(warning.share)} of the words of this text, ` +
        'so its scores are little more than a guess'
      )
  }
}
