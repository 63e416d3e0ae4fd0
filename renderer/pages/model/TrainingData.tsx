import { useTranslation } from 'react-i18next'
import type { Card } from '../../../simulation/text/card.ts'
import { useNames } from '../../i18n/names.ts'
import { FigureTable } from './FigureTable.tsx'
import classes from './model.module.css'
import { Section } from './Section.tsx'
import { useFigures } from './use-figures.ts'

const PARTS = ['training', 'validation', 'test'] as const

/** What the classifier learned from, how that was divided, and with which settings. */
export const TrainingData = ({ card: { trainingData, split, training, bundledWeights } }: { card: Card }) => {
  const { t } = useTranslation()
  const names = useNames()
  const figures = useFigures()
  return (
    <Section name="data">
      <FigureTable
        label={t('model.trainingData')}
        columns={[
          { id: 'what', label: t('model.what') },
          { id: 'rows', label: t('model.rows') },
          { id: 'source', label: t('data.source'), isText: true },
          { id: 'licence', label: t('data.licence'), isText: true },
        ]}
        rows={trainingData.map(({ what, rows, source, licence }) => ({
          id: what.en,
          cells: [names.local(what), figures.integer(rows), source, licence],
        }))}
      />
      <div className={classes.columns}>
        <div>
          <h3>{t('model.split')}</h3>
          <p className={classes.help}>{names.local(split.by)}</p>
          <FigureTable
            label={t('model.split')}
            columns={[
              { id: 'part', label: t('model.part') },
              { id: 'tasks', label: t('model.tasks') },
              { id: 'occupations', label: t('data.occupations') },
            ]}
            rows={PARTS.map((part) => ({
              id: part,
              cells: [t(`model.parts.${part}`), figures.integer(split[part].tasks), figures.integer(split[part].occupations)],
            }))}
          />
          <p className={classes.help}>{names.local(bundledWeights)}</p>
        </div>
        <div>
          <h3>{t('model.settings')}</h3>
          <p className={classes.help}>{t('model.settingsHelp')}</p>
          <dl className={classes.settings}>
            {Object.entries({ seed: training.seed, ...training.settings }).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{String(value)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </Section>
  )
}
