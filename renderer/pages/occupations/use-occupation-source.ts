import { datasetAddress, sourceAddress } from '../../addresses.ts'
import type { SourceLine } from '../../charts/chart.ts'
import { fileNameOf } from '../../charts/export/save.ts'
import { useNames } from '../../i18n/names.ts'
import { nameOfSource, useSourceLine } from '../../results/use-chart-context.ts'
import { useDataset } from '../../stores/dataset.ts'

/** What a chart of occupations shows, and the ids of the bundled dataset's sources that it rests on. */
const SOURCES = {
  employment: ['oews'],
  wages: ['oews'],
  industries: ['oews'],
  exposure: ['eloundou', 'aioe', 'applicability', 'onet-tasks', 'descriptions'],
  moves: ['mobility'],
  levels: ['onet'],
} as const

export type Shows = keyof typeof SOURCES

/** The source line and file names of charts that show such things of a dataset; all its sources where it has none of these. */
export const useOccupationSource = (
  id: string,
  shows: readonly Shows[],
): { source: SourceLine; fileNameOf: (...parts: string[]) => string } => {
  const names = useNames()
  const lineOf = useSourceLine()
  const { dataset } = useDataset(id)
  const all = dataset?.sources ?? []
  const ids: readonly string[] = shows.flatMap((one) => SOURCES[one])
  const named = all.filter((source) => ids.includes(source.id))
  const used = named.length > 0 ? named : all
  const title = dataset === undefined ? id : names.local(dataset.title)
  const parts = [
    { text: title, address: datasetAddress(id) },
    ...used.map((source) => ({ text: nameOfSource(source), address: sourceAddress(id, source.id) })),
  ]
  return { source: lineOf(parts, used), fileNameOf: (...given) => fileNameOf(title, ...given) }
}
