import { useTranslation } from 'react-i18next'
import type { ClassificationCard } from '../../../simulation/text/card.ts'
import { FigureTable } from './FigureTable.tsx'
import classes from './model.module.css'
import { useFigures } from './use-figures.ts'

interface Props {
  title: string
  classification: ClassificationCard
  nameOf: (label: string) => string
}

/** How well each class is hit, and all of them beside always giving the commonest one. */
export const ClassTable = ({ title, classification, nameOf }: Props) => {
  const { t } = useTranslation()
  const figures = useFigures()
  const { byClass, accuracy, macroF1, kappa, baseline } = classification
  const baselineName = t('model.always', { label: nameOf(baseline.label) })
  return (
    <div className={classes.keep}>
      <h3>{title}</h3>
      <FigureTable
        label={title}
        columns={[
          { id: 'label', label: t('model.class') },
          { id: 'precision', label: t('model.precision') },
          { id: 'recall', label: t('model.recall') },
          { id: 'f1', label: 'F1' },
          { id: 'kappa', label: 'κ' },
          { id: 'support', label: t('model.support') },
        ]}
        rows={byClass.map(({ label, precision, recall, f1, kappa: own, support }) => ({
          id: label,
          cells: [
            nameOf(label),
            ...[precision, recall, f1].map(figures.share),
            figures.coefficient(own),
            figures.integer(support),
          ],
        }))}
      />
      <FigureTable
        label={t('model.overallOf', { title })}
        columns={[
          { id: 'what', label: t('model.overall') },
          { id: 'accuracy', label: t('model.accuracy') },
          { id: 'macroF1', label: t('model.macroF1') },
          { id: 'kappa', label: 'κ' },
        ]}
        rows={[
          {
            id: 'model',
            cells: [t('model.thisModel'), figures.tenths(accuracy), figures.share(macroF1), figures.coefficient(kappa)],
            isMarked: true,
          },
          {
            id: 'baseline',
            cells: [baselineName, figures.tenths(baseline.accuracy), figures.share(baseline.macroF1), figures.share(0)],
          },
        ]}
      />
    </div>
  )
}
