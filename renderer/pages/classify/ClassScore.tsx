import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import classes from './classify.module.css'
import type { ClassesAnswer } from './of-classes.ts'

/** The probabilities of one's own classes, the likeliest first. */
export const ClassBars = ({ probabilities }: { probabilities: Record<string, number> }) => {
  const format = useFormat()
  return (
    <dl className={classes.classBars}>
      {Object.entries(probabilities)
        .sort(([, a], [, b]) => b - a)
        .map(([name, probability]) => [
          <dt key={name}>{name}</dt>,
          <dd key={`${name}-bar`} aria-hidden>
            <span className={classes.bar} style={{ width: `${(probability * 100).toFixed(2)}%` }} />
          </dd>,
          <dd key={`${name}-value`}>{format.share(probability)}</dd>,
        ])}
    </dl>
  )
}

/** The class of a whole text by a model of one's own. */
export const ClassScore = ({ result }: { result: ClassesAnswer }) => {
  const { t } = useTranslation()
  return (
    <section className={classes.card}>
      <h2>{t('classify.class')}</h2>
      <div className={classes.value}>{result.label}</div>
      <p className={classes.help}>
        {t('models.classHelp')} {t(`classify.detected.${result.language}`)}
      </p>
      <ClassBars probabilities={result.classes} />
    </section>
  )
}
