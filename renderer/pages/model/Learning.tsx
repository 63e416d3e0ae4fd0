import { useTranslation } from 'react-i18next'
import type { Chart, LegendEntry } from '../../charts/chart.ts'
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { categoryColour } from '../../charts/palette.ts'
import { PointLines } from '../../charts/PointLines.tsx'
import type { Model } from '../../stores/model.ts'
import classes from './model.module.css'
import { RATERS, type Rater } from './raters.ts'
import { Section } from './Section.tsx'
import type { CardContext } from './use-card-context.ts'
import { useFigures } from './use-figures.ts'

const HEIGHT = 270

interface Curve {
  name: 'curve' | 'loss' | 'validation'
  /** Where there are values: what they are, and how they are written. */
  points: { id: string; label: string; values: number[] }
  isLogarithmic?: boolean
  lines: { id: string; label: string; values: (number | null)[] }[]
}

/** How the classifier got better with more tasks, and with every epoch. */
export const Learning = ({ model: { card }, context }: { model: Model; context: CardContext }) => {
  const { t } = useTranslation()
  const figures = useFigures()
  const { epochs } = card.training
  const raters = (pairs: (Record<Rater, number | null> | null)[]) =>
    RATERS.map((rater) => ({ id: rater, label: figures.rater(rater), values: pairs.map((pair) => pair?.[rater] ?? null) }))
  const byEpoch = { id: 'epoch', label: t('model.epoch'), values: epochs.map(({ epoch }) => epoch) }
  const curves: Curve[] = [
    {
      name: 'curve',
      points: { id: 'tasks', label: t('model.trainingTasks'), values: card.learningCurve.map(({ tasks }) => tasks) },
      isLogarithmic: true,
      lines: raters(card.learningCurve.map(({ byTask }) => byTask)),
    },
    { name: 'loss', points: byEpoch, lines: [{ id: 'loss', label: t('model.loss.name'), values: epochs.map(({ loss }) => loss) }] },
    { name: 'validation', points: byEpoch, lines: raters(epochs.map(({ validation }) => validation)) },
  ]
  const chartOf = ({ name, points, isLogarithmic = false, lines }: Curve): Chart => {
    const title = t(`model.${name}.title`)
    const entries = lines.map((line, at) => ({ ...line, colour: categoryColour(at), mark: 'line' as const }))
    const legend: LegendEntry[] = entries.map(({ label, colour, mark }) => ({ label, colour, mark }))
    return {
      title,
      subtitle: t(`model.${name}.subtitle`),
      unit: t('charts.unit', { unit: t(`model.${name}.unit`) }),
      source: context.source,
      note: null,
      fileName: context.fileNameOf(title),
      legend: legend.length > 1 ? legend : [],
      height: HEIGHT,
      table: {
        columns: [
          { id: points.id, label: points.label, format: figures.integer },
          ...lines.map(({ id, label }) => ({ id, label, format: figures.plain })),
        ],
        rows: points.values.map((point, at) => [point, ...lines.map(({ values }) => values[at] ?? '')]),
      },
      draw: (sheet) => (
        <PointLines
          {...sheet}
          points={points.values}
          isLogarithmic={isLogarithmic}
          lines={entries}
          axis={points.label}
          pointTick={figures.integer}
          tick={figures.plain}
          value={figures.plain}
          heading={(point) => `${points.label}: ${figures.integer(point)}`}
        />
      ),
    }
  }
  const drawn = curves.filter(({ lines }) => lines.some(({ values }) => values.some((value) => value !== null)))
  return (
    <Section name="learning">
      <div className={`${classes.charts} ${classes.narrow}`}>
        {drawn.map((curve) => (
          <ChartFrame key={curve.name} chart={chartOf(curve)} />
        ))}
      </div>
    </Section>
  )
}
