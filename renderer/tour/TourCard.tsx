import { Button, CloseButton } from '@mantine/core'
import { useElementSize, useViewportSize } from '@mantine/hooks'
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useTour } from '../stores/tour.ts'
import { placeCard } from './place-card.ts'
import { TOUR_STEPS } from './steps.ts'
import classes from './tour.module.css'
import { useTarget } from './use-target.ts'
import { useTourPage } from './use-tour-scenario.ts'

/** Takes the focus to each step, and back to where it was when the tour ends. */
const useFocus = (step: number, isShown: boolean) => {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    if (isShown) card.current?.focus({ preventScroll: true })
  }, [step, isShown])
  return card
}

/** A step of the tour: a ring around what it is about and a card beside it. */
export const TourCard = ({ step }: { step: number }) => {
  const { t } = useTranslation()
  const { show, leave, finish } = useTour()
  const heading = useId()
  const text = useId()
  const direction = useRef(1)
  const screen = useViewportSize()
  const { ref: measured, width, height } = useElementSize()
  const here = TOUR_STEPS[step]
  const isLast = step === TOUR_STEPS.length - 1

  const move = (by: number): void => {
    direction.current = by
    const next = step + by
    if (next >= TOUR_STEPS.length) finish()
    else if (next >= 0) show(next)
  }
  useTourPage(here, leave)
  const target = useTarget(here.targets, () => (step === 0 && direction.current < 0 ? leave() : move(direction.current)))
  const card = useFocus(step, target !== null)

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [leave])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight' || (event.key === 'Enter' && event.target === event.currentTarget)) move(1)
    else if (event.key === 'ArrowLeft') move(-1)
    else return
    event.preventDefault()
  }

  if (target === null) return null
  const size = { width: width + CARD_EDGES, height: height + CARD_EDGES }
  return (
    <>
      <div
        className={classes.ring}
        style={{ left: target.left - 4, top: target.top - 4, width: target.width + 8, height: target.height + 8 }}
      />
      <div
        key={step}
        ref={card}
        role="dialog"
        aria-labelledby={heading}
        aria-describedby={text}
        tabIndex={-1}
        className={classes.card}
        style={placeCard(target, size, screen)}
        onKeyDown={onKeyDown}
      >
        <div ref={measured}>
          <div className={classes.head}>
            <h2 id={heading}>{t(`tour.steps.${here.id}.title`)}</h2>
            <CloseButton size="sm" aria-label={t('tour.leave')} title={t('tour.leaveKeys')} onClick={leave} />
          </div>
          <p id={text}>{t(`tour.steps.${here.id}.text`)}</p>
          <div className={classes.foot}>
            <span className={classes.count}>{t('tour.count', { step: step + 1, all: TOUR_STEPS.length })}</span>
            <Button size="compact-sm" variant="default" disabled={step === 0} onClick={() => move(-1)}>
              {t('tour.back')}
            </Button>
            <Button size="compact-sm" onClick={() => move(1)}>
              {isLast ? t('tour.finish') : t('tour.next')}
            </Button>
          </div>
        </div>
      </div>
    </>
  )
}

/** Padding and border of the card, on both sides together. */
const CARD_EDGES = 34
