import type { DatasetInfo } from '../../../../main/contract.ts'
import type { Format } from '../../../i18n/format.ts'

/** A size with a bar that compares it with the greatest of its column. */
export interface Size {
  text: string
  /** Of the greatest, 0–1. */
  share: number
}

type Industry = DatasetInfo['industries'][number]

/** An industry's mean exposure by a source; undefined where the dataset does not know it. */
export const exposureOf = ({ exposure }: Industry, source: string): number | undefined =>
  (exposure as Partial<Record<string, number>>)[source]

/** Employment and mean exposure of each industry, by its code. */
export const sizesOf = (
  industries: readonly Industry[],
  source: string,
  format: Format,
): Map<string, { employment: Size; exposure: Size }> => {
  const largest = Math.max(...industries.map(({ employment }) => employment)) || 1
  const mostExposed = Math.max(...industries.map((industry) => exposureOf(industry, source) ?? 0)) || 1
  return new Map(
    industries.map((industry) => {
      const exposure = exposureOf(industry, source)
      return [
        industry.code,
        {
          employment: { text: format.compact(industry.employment), share: industry.employment / largest },
          exposure: {
            text: exposure === undefined ? '–' : format.share(exposure),
            share: (exposure ?? 0) / mostExposed,
          },
        },
      ]
    }),
  )
}
