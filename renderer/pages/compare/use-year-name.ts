import { useFormat } from '../../i18n/format.ts'

/** What the years of a comparison are called; a last one that ends within a year has a digit more. */
export const useYearName = (years: readonly number[]): ((position: number) => string) => {
  const format = useFormat()
  return (position) => {
    const year = years[position]
    return Math.abs(Math.round(year) - year) < 0.1 ? format.year(year) : format.yearPart(year)
  }
}
