import { useTranslation } from 'react-i18next'
import { useFormat, type Format } from '../../i18n/format.ts'
import type { Rater } from './raters.ts'

/** How the card writes its figures. */
export interface Figures extends Format {
  /** A coefficient with two digits; a dash where there is none. */
  coefficient: (value: number | null) => string
  /** A figure for each rater, people first. */
  both: (pair: Record<Rater, number | null>, write?: (value: number) => string) => string
  rater: (rater: Rater) => string
  /** A rater's name inside a line. */
  raterWithin: (rater: Rater) => string
}

/** The formats of the interface's language, with those of the card. */
export const useFigures = (): Figures => {
  const { t } = useTranslation()
  const format = useFormat()
  const write = (value: number | null, how = format.share): string => (value === null ? '–' : how(value))
  return {
    ...format,
    coefficient: (value) => write(value),
    both: ({ people, gpt4 }, how) => `${write(people, how)} / ${write(gpt4, how)}`,
    rater: (rater) => t(`model.${rater}`),
    raterWithin: (rater) => t(`model.within.${rater}`),
  }
}
