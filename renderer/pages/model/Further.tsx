import { useTranslation } from 'react-i18next'
import type { Card } from '../../../simulation/text/card.ts'
import { useNames } from '../../i18n/names.ts'
import { ClassTable } from './ClassTable.tsx'
import { ConfusionFrame } from './ConfusionFrame.tsx'
import { FigureTable } from './FigureTable.tsx'
import classes from './model.module.css'
import { Section } from './Section.tsx'
import type { CardContext } from './use-card-context.ts'
import { useFigures } from './use-figures.ts'

/** How far the Chinese wording of a duty gets the β of the English one. */
export const Languages = ({ chinese }: { chinese: Card['chinese'] }) => {
  const { t } = useTranslation()
  const figures = useFigures()
  return (
    <Section name="languages">
      <FigureTable
        label={t('model.sections.languages.title')}
        columns={[
          { id: 'what', label: t('model.compared') },
          { id: 'sentences', label: t('model.duties') },
          { id: 'byTask', label: t('model.rByTask') },
          { id: 'byOccupation', label: t('model.rByOccupation') },
        ]}
        rows={[
          {
            id: 'chinese',
            cells: [
              t('model.chineseEnglish'),
              figures.integer(chinese.sentences),
              figures.coefficient(chinese.byTask),
              figures.coefficient(chinese.byOccupation),
            ],
          },
        ]}
      />
    </Section>
  )
}

/** How well sentences of advertisements that are no duties are told from duties. */
export const Kinds = ({ kinds, context }: { kinds: Card['kinds']; context: CardContext }) => {
  const { t } = useTranslation()
  const figures = useFigures()
  const names = useNames()
  return (
    <Section name="kinds">
      <div className={classes.stack}>
        <ClassTable title={t('model.kindsTable')} classification={kinds.classification} nameOf={names.sentenceKind} />
        <ConfusionFrame
          title={t('model.kindsConfusion.title')}
          subtitle={t('model.kindsConfusion.subtitle', { sentences: figures.integer(kinds.sentences) })}
          unit={t('model.kindsConfusion.unit')}
          context={context}
          classification={kinds.classification}
          nameOf={names.sentenceKind}
        />
      </div>
    </Section>
  )
}

/** How often a description finds its occupation. */
export const Occupations = ({ occupations }: { occupations: Card['occupations'] }) => {
  const { t } = useTranslation()
  const figures = useFigures()
  return (
    <Section name="occupations">
      <FigureTable
        label={t('model.sections.occupations.title')}
        columns={[
          { id: 'language', label: t('model.language') },
          { id: 'documents', label: t('model.documents') },
          { id: 'first', label: t('model.first') },
          { id: 'firstFive', label: t('model.firstFive') },
          { id: 'certain', label: t('model.certain') },
          { id: 'firstWhenCertain', label: t('model.firstWhenCertain') },
        ]}
        rows={occupations.map(({ language, documents, first, firstFive, certain, firstWhenCertain }) => ({
          id: language,
          cells: [
            t(`model.languages.${language}`),
            figures.integer(documents),
            ...[first, firstFive, certain, firstWhenCertain].map(figures.tenths),
          ],
        }))}
      />
    </Section>
  )
}

/** What the classifier is known to be bad at. */
export const Weaknesses = ({ weaknesses }: { weaknesses: Card['weaknesses'] }) => {
  const names = useNames()
  return (
    <Section name="weaknesses">
      <ul className={classes.weaknesses}>
        {weaknesses.map((weakness) => (
          <li key={weakness.en}>{names.local(weakness)}</li>
        ))}
      </ul>
    </Section>
  )
}
