import { useTranslation } from 'react-i18next'
import type { ExposureFigures } from '../../../simulation/text/card.ts'
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { categoryColour, colour } from '../../charts/palette.ts'
import { ReliabilityPlot } from '../../charts/ReliabilityPlot.tsx'
import type { Rater } from './raters.ts'
import type { CardContext } from './use-card-context.ts'
import { useFigures } from './use-figures.ts'

interface Props {
  test: ExposureFigures
  rater: Rater
  context: CardContext
}

/** Whether what is given a probability comes true as often: bins of predictions against the diagonal. */
export const ReliabilityFrame = ({ test, rater, context }: Props) => {
  const { t } = useTranslation()
  const figures = useFigures()
  const title = t('model.reliability.title', { rater: figures.raterWithin(rater) })
  const bins = test.reliability[rater]
  return (
    <ChartFrame
      chart={{
        title,
        subtitle: t('model.reliability.subtitle', { error: figures.percent(test.expectedCalibrationError[rater]) }),
        unit: t('charts.unit', { unit: t('model.reliability.unit') }),
        source: context.source,
        note: null,
        fileName: context.fileNameOf(title),
        legend: [
          { label: t('model.reliability.bin'), colour: categoryColour(0), mark: 'area' },
          { label: t('model.reliability.ideal'), colour: colour('quiet'), mark: 'dashed' },
        ],
        height: 340,
        table: {
          columns: [
            { id: 'from', label: t('model.from'), format: figures.roundPercent },
            { id: 'to', label: t('model.to'), format: figures.roundPercent },
            { id: 'predicted', label: t('model.reliability.predicted'), format: figures.roundPercent },
            { id: 'observed', label: t('model.reliability.observed'), format: figures.roundPercent },
            { id: 'count', label: t('model.count'), format: figures.integer },
          ],
          rows: bins.map(({ from, to, predicted, observed, count }) => [from, to, predicted, observed, count]),
        },
        draw: (sheet) => (
          <ReliabilityPlot
            {...sheet}
            across={t('model.reliability.predicted')}
            up={t('model.reliability.observed')}
            tick={figures.roundPercent}
            bins={bins.map(({ predicted, observed, count }) => ({
              predicted,
              observed,
              count,
              says: t('model.reliability.says', {
                predicted: figures.roundPercent(predicted),
                observed: figures.roundPercent(observed),
                count: figures.integer(count),
              }),
            }))}
          />
        ),
      }}
    />
  )
}
