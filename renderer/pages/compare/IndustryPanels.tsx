import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../../main/contract.ts'
import { BarPanels, barPanelsHeight } from '../../charts/BarPanels.tsx'
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { hasBands } from '../../results/series.ts'
import { useDeeper } from '../../stores/deeper.ts'
import type { Ready } from './compared.ts'
import { useJointContext } from './use-joint-context.ts'
import { useYearName } from './use-year-name.ts'

interface Props {
  comparison: Comparison
  /** In the order of the comparison: the reference first. */
  ordered: Ready[]
  /** In the order of their signs. */
  scenarios: Ready[]
  /** The position of the year among the comparison's. */
  year: number
}

/** Displaced workers by industry up to a year, a panel for each scenario, all on one scale and in one order. */
export const IndustryPanels = ({ comparison, ordered, scenarios, year }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const yearName = useYearName(comparison.years)
  const [reference] = ordered
  const titles = new Map(reference.shown.dataset.industries.map(({ code, title }) => [code, names.local(title)]))
  const figures = comparison.figures.filter(({ dimension }) => dimension === 'industry')
  const drawn = scenarios.filter((one) => figures.some(({ runs }) => runs[ordered.indexOf(one)]?.[year] != null))
  const context = useJointContext(drawn)
  const rows = figures
    .map(({ key, runs }) => ({ key, label: titles.get(key) ?? key, runs }))
    .map((row) => ({ ...row, most: Math.max(...row.runs.map((run) => run[year]?.mean ?? 0)) }))
    .sort((a, b) => b.most - a.most)
  const panels = drawn.map((one) => ({
    label: one.name,
    colour: one.sign.colour,
    values: rows.map(({ runs }): { value: number; band: [number, number] | null } => {
      const estimate = runs[ordered.indexOf(one)][year]
      const { mean, p05, p95 } = estimate ?? { mean: 0, p05: 0, p95: 0 }
      return { value: mean, band: hasBands(one.shown.view) ? [p05, p95] : null }
    }),
  }))
  const left = scenarios.filter((one) => !drawn.includes(one)).map(({ name }) => name)
  const title = t('compare.industries')
  const notes = [
    drawn.some(({ shown }) => hasBands(shown.view)) ? t('compare.whiskers') : null,
    context.partial,
    left.length > 0 ? t('compare.industriesLeftOut', { names: format.list(left) }) : null,
  ].filter((note) => note !== null)
  if (rows.length === 0 || drawn.length === 0) return null
  return (
    <ChartFrame
      chart={{
        title,
        subtitle: t('compare.industriesSubtitle', { year: yearName(year) }),
        unit: t('charts.unit', { unit: t('charts.people') }),
        source: context.source,
        note: notes.length > 0 ? format.sentences(notes) : null,
        fileName: context.fileNameOf(title),
        legend: [],
        height: barPanelsHeight(rows.length),
        table: {
          columns: [
            { id: 'industry', label: t('data.code') },
            { id: 'title', label: t('data.industry') },
            ...drawn.flatMap(({ id, name }) => [
              { id: `scenario${id}_mean`, label: name, format: format.integer },
              { id: `scenario${id}_p05`, label: t('charts.quantile', { name, share: '5%' }), format: format.integer },
              { id: `scenario${id}_p95`, label: t('charts.quantile', { name, share: '95%' }), format: format.integer },
            ]),
          ],
          rows: rows.map(({ key, label }, at) => [
            key,
            label,
            ...panels.flatMap(({ values }) => [values[at].value, ...(values[at].band ?? ['', ''])]),
          ]),
        },
        draw: (sheet) => (
          <BarPanels
            {...sheet}
            rows={rows}
            panels={panels}
            tick={format.compact}
            value={format.integer}
            onOpen={(key) => useDeeper.getState().open({ kind: 'industry', key })}
          />
        ),
      }}
    />
  )
}
