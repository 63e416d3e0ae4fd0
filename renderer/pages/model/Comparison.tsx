import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Contender } from '../../../simulation/text/card.ts'
import { useNames } from '../../i18n/names.ts'
import { FigureTable } from './FigureTable.tsx'
import classes from './model.module.css'
import { Section } from './Section.tsx'
import { useFigures } from './use-figures.ts'

/** The ways of reading sentences that were tried on the same split, with the one that the app carries. */
export const Comparison = ({ contenders }: { contenders: Contender[] }) => {
  const { t } = useTranslation()
  const names = useNames()
  const figures = useFigures()
  const columns = ['way', 'ownHead', 'byTask', 'byOccupation', 'automation', 'macroF1', 'seconds', 'kilobytes'] as const
  return (
    <Section name="comparison">
      <FigureTable
        label={t('model.sections.comparison.title')}
        columns={columns.map((id) => ({ id, label: t(`model.columns.${id}`) }))}
        rows={contenders.map((contender) => ({
          id: contender.name.en,
          isMarked: contender.isChosen,
          cells: [
            <>
              {names.local(contender.name)}{' '}
              {contender.isChosen && (
                <Badge size="sm" variant="light" className={classes.badge}>
                  {t('model.chosen')}
                </Badge>
              )}
            </>,
            figures.both(contender.ownHead),
            figures.both(contender.byTask),
            figures.both(contender.byOccupation),
            figures.coefficient(contender.automation),
            figures.both(contender.macroF1),
            figures.integer(contender.seconds),
            figures.integer(contender.kilobytes),
          ],
        }))}
      />
    </Section>
  )
}
