import { useTranslation } from 'react-i18next'
import { useBandWords } from '../../charts/bands.ts'
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { useLinesTable } from '../../charts/lines-table.ts'
import { LinesWithBands, type BandedLine } from '../../charts/LinesWithBands.tsx'
import { useFormat } from '../../i18n/format.ts'
import { bandOf, hasBands } from '../../results/series.ts'
import { commonGrid } from './common-grid.ts'
import type { Ready } from './compared.ts'
import { useQuantityWords, type QuantityName } from './quantities.ts'
import { useJointContext } from './use-joint-context.ts'

interface Props {
  quantity: QuantityName
  scenarios: Ready[]
  /** Whose labour market counts of people are of. */
  reference: Ready
}

/** One quantity of several scenarios, each a line with its band. */
export const OverlaidChart = ({ quantity, scenarios, reference }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const bands = useBandWords()
  const linesTable = useLinesTable()
  const { label, unit, isCount, tick, value } = useQuantityWords()(quantity)
  const isComparable = ({ run }: Ready): boolean => !isCount || run.datasetId === reference.run.datasetId
  const drawn = scenarios.filter(isComparable)
  const context = useJointContext(drawn)
  const grid = commonGrid(drawn.map(({ shown }) => shown.view))
  const lines = drawn.flatMap(({ id, name, sign, shown }, position): BandedLine[] => {
    const band = bandOf(shown.view, quantity)
    if (band === undefined) return []
    const place = (values: number[]): number[] => grid.place(position, values)
    const { mean, p05, p25, p75, p95 } = band
    const placed = { p05: place(p05), p25: place(p25), p75: place(p75), p95: place(p95) }
    return [{ id: `scenario${id}`, label: name, ...sign, mean: place(mean), band: hasBands(shown.view) ? placed : null }]
  })
  const hasAnyBand = lines.some(({ band }) => band !== null)
  const table = linesTable(grid, lines, value)
  const left = scenarios.filter((one) => !isComparable(one)).map(({ name }) => name)
  const notes = [
    hasAnyBand ? t('charts.band') : null,
    context.partial,
    left.length > 0 ? t('compare.leftOut', { names: format.list(left) }) : null,
  ].filter((note) => note !== null)
  return (
    <ChartFrame
      chart={{
        title: label,
        subtitle: context.names,
        unit: t('charts.unit', { unit }),
        source: context.source,
        note: notes.length > 0 ? format.sentences(notes) : null,
        fileName: context.fileNameOf(label),
        legend: [
          ...lines.map(({ label, colour, mark, dash }) => ({ label, colour, mark, dash })),
          ...(hasAnyBand ? bands.legend : []),
        ],
        height: 280,
        table: { ...table, rows: table.rows.map((row) => row.map((cell) => (Number.isNaN(cell) ? '' : cell))) },
        draw: (sheet) => (
          <LinesWithBands {...sheet} years={grid.years} lines={lines} tick={tick} value={value} heading={format.yearPart} />
        ),
      }}
    />
  )
}
