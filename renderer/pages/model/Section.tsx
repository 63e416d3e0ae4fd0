import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './model.module.css'

/** The parts of the card, in their order on the page. */
const SECTIONS = [
  'about',
  'headlines',
  'data',
  'classes',
  'groups',
  'learning',
  'comparison',
  'fairness',
  'languages',
  'kinds',
  'occupations',
  'weaknesses',
] as const

type SectionName = (typeof SECTIONS)[number]

const placeOf = (name: SectionName): string => `card-${name}`

/** A part of the card with its heading and what it is about. */
export const Section = ({ name, children }: { name: SectionName; children: ReactNode }) => {
  const { t } = useTranslation()
  const id = placeOf(name)
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t(`model.sections.${name}.title`)}
      </h2>
      <p className={classes.help}>{t(`model.sections.${name}.help`)}</p>
      {children}
    </section>
  )
}

/** The way to every part. */
export const Contents = () => {
  const { t } = useTranslation()
  const go = (name: SectionName): void => {
    const heading = document.getElementById(placeOf(name))
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }
  return (
    <nav className={classes.contents} aria-label={t('model.contents')}>
      {SECTIONS.map((name) => (
        <button key={name} type="button" onClick={() => go(name)}>
          {t(`model.sections.${name}.title`)}
        </button>
      ))}
    </nav>
  )
}
