import { useTranslation } from 'react-i18next'
import type { Model } from '../../stores/model.ts'
import { ClassTable } from './ClassTable.tsx'
import { ConfusionFrame } from './ConfusionFrame.tsx'
import classes from './model.module.css'
import { RATERS } from './raters.ts'
import { ReliabilityFrame } from './ReliabilityFrame.tsx'
import { Section } from './Section.tsx'
import type { CardContext } from './use-card-context.ts'
import { useFigures } from './use-figures.ts'

/** The classes E0, E1 and E2 as each rater gives them, and as the classifier does. */
export const Classes = ({ model: { card }, context }: { model: Model; context: CardContext }) => {
  const { t } = useTranslation()
  const figures = useFigures()
  const { test } = card
  const asItIs = (label: string): string => label
  return (
    <Section name="classes">
      <div className={classes.columns}>
        {RATERS.map((rater) => (
          <ClassTable
            key={rater}
            title={t('model.beside', { rater: figures.raterWithin(rater) })}
            classification={test.classification[rater]}
            nameOf={asItIs}
          />
        ))}
      </div>
      <div className={classes.charts}>
        {RATERS.map((rater) => (
          <ConfusionFrame
            key={rater}
            title={t('model.confusion.title', { rater: figures.raterWithin(rater) })}
            subtitle={t('model.confusion.subtitle', { tasks: figures.integer(test.tasks) })}
            unit={t('model.confusion.unit')}
            context={context}
            classification={test.classification[rater]}
            nameOf={asItIs}
          />
        ))}
        {RATERS.map((rater) => (
          <ReliabilityFrame key={rater} test={test} rater={rater} context={context} />
        ))}
      </div>
    </Section>
  )
}
