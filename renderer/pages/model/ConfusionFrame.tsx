import { useTranslation } from 'react-i18next'
import type { ClassificationCard } from '../../../simulation/text/card.ts'
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { HeatMap, heatMapHeight } from '../../charts/HeatMap.tsx'
import { rowShares } from './confusion.ts'
import type { CardContext } from './use-card-context.ts'
import { useFigures } from './use-figures.ts'

interface Props {
  title: string
  subtitle: string
  unit: string
  context: CardContext
  classification: ClassificationCard
  nameOf: (label: string) => string
}

/** A confusion matrix: which class the classifier gives to sentences that are labelled with each. */
export const ConfusionFrame = ({ title, subtitle, unit, context, classification, nameOf }: Props) => {
  const { t } = useTranslation()
  const figures = useFigures()
  const { classes, confusionMatrix } = classification
  const shares = rowShares(confusionMatrix)
  const words = { rowTitle: t('model.labelled'), columnTitle: t('model.predicted'), names: classes.map(nameOf) }
  return (
    <ChartFrame
      chart={{
        title,
        subtitle,
        unit: t('charts.unit', { unit }),
        source: context.source,
        note: null,
        fileName: context.fileNameOf(title),
        legend: [],
        height: heatMapHeight(classes.length),
        table: {
          columns: [
            { id: 'labelled', label: t('model.labelled') },
            { id: 'predicted', label: t('model.predicted') },
            { id: 'count', label: t('model.count'), format: figures.integer },
            { id: 'row_share', label: t('model.rowShare'), format: figures.tenths },
          ],
          rows: classes.flatMap((labelled, i) =>
            classes.map((predicted, j) => [nameOf(labelled), nameOf(predicted), confusionMatrix[i][j], shares[i][j]]),
          ),
        },
        draw: (sheet) => (
          <HeatMap
            {...sheet}
            {...words}
            cells={shares.map((row, i) =>
              row.map((share, j) => ({
                share,
                large: figures.tenths(share),
                small: figures.integer(confusionMatrix[i][j]),
              })),
            )}
          />
        ),
      }}
    />
  )
}
