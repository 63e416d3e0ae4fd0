import { useTranslation } from 'react-i18next'
import type { SourceLine } from '../../charts/chart.ts'
import { fileNameOf } from '../../charts/export/save.ts'
import { useFormat } from '../../i18n/format.ts'
import { standingOf } from '../../results/standing.ts'
import { useRunSourceLines, useSourceLine } from '../../results/use-chart-context.ts'
import type { Ready } from './compared.ts'

/** What charts of several scenarios have in common. */
export interface JointContext {
  /** The scenarios' names as a list. */
  names: string
  source: SourceLine
  fileNameOf: (title: string) => string
  /** What a reader must know of runs that are not whole; null where all are. */
  partial: string | null
}

/** The sources of several runs, each once, with every run named by its scenario. */
export const useJointContext = (scenarios: readonly Ready[]): JointContext => {
  const { t } = useTranslation()
  const format = useFormat()
  const sourceOf = useRunSourceLines()
  const lineOf = useSourceLine()
  const sources = scenarios.map(({ shown, name }) => {
    const source = sourceOf(shown)
    const parts = source.parts.map((part, place) =>
      place < source.parts.length - 1 ? part : { ...part, text: t('compare.made', { scenario: name, made: part.text }) },
    )
    return { ...source, parts }
  })
  const all = sources.flatMap(({ parts }) => parts)
  const data = sources.flatMap(({ parts }) => parts.slice(0, -1))
  const isFirst = ({ text }: { text: string }, place: number): boolean =>
    data.findIndex((other) => other.text === text) === place
  const parts = [...data.filter(isFirst), ...all.filter((part) => !data.includes(part))]
  const partial = scenarios
    .filter(({ run }) => standingOf(run) !== 'whole')
    .map(({ name, run }) => t('charts.part', { text: name, done: run.replicatesDone, all: run.replicates }))
  return {
    names: format.list(scenarios.map(({ name }) => name)),
    source: { ...lineOf(parts, []), attributions: [...new Set(sources.flatMap(({ attributions }) => attributions))] },
    fileNameOf: (title) => fileNameOf(t('compare.title'), title, ...scenarios.map(({ name }) => name)),
    partial: partial.length === 0 ? null : format.list(partial),
  }
}
