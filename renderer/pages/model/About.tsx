import { useTranslation } from 'react-i18next'
import { useNames } from '../../i18n/names.ts'
import type { Model } from '../../stores/model.ts'
import classes from './model.module.css'
import { Section } from './Section.tsx'
import { useFigures } from './use-figures.ts'

/** What the classifier is for, how it is built, and what it runs on here. */
export const About = ({ model: { card, backend, fingerprint } }: { model: Model }) => {
  const { t } = useTranslation()
  const names = useNames()
  const figures = useFigures()
  const { form, parameters, kilobytes, vocabulary } = card.architecture
  const threads = backend.threads === null ? t('model.threadsFree') : t('model.threads', { number: backend.threads })
  const runs =
    backend.name === 'tensorflow' ? t('model.native') : t(backend.isSimd ? 'model.wasmSimd' : 'model.wasm', { threads })
  const facts = [
    ['form', names.local(form)],
    ['parameters', figures.integer(parameters)],
    ['size', t('model.kilobytes', { number: figures.integer(kilobytes) })],
    ['vocabulary', t('model.words', { en: figures.integer(vocabulary.en), zh: figures.integer(vocabulary.zh) })],
    ['backend', runs],
    ['fingerprint', fingerprint],
  ] as const
  return (
    <Section name="about">
      <p className={classes.text}>{names.local(card.purpose)}</p>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`model.facts.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.help}>
        {t('model.interval', {
          occupation: figures.plain(card.residualVariance.occupation),
          task: figures.plain(card.residualVariance.task),
        })}
      </p>
    </Section>
  )
}
