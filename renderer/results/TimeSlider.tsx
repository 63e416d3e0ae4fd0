import { ActionIcon, Slider } from '@mantine/core'
import { useReducedMotion } from '@mantine/hooks'
import { IconPlayerPauseFilled, IconPlayerPlayFilled, IconPlayerSkipForwardFilled } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunView } from '../../main/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { useMoment, useMoments } from '../stores/moment.ts'
import { momentsOf } from './moment.ts'
import classes from './results.module.css'

const MS_PER_YEAR = 900

/** Chooses the year at which all charts of a run look, or plays through the years. */
export const TimeSlider = ({ view }: { view: RunView }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const reducesMotion = useReducedMotion(false, { getInitialValueInEffect: false })
  const choose = useMoments((state) => state.choose)
  const moment = useMoment(view)
  const [isPlaying, setIsPlaying] = useState(false)
  const moments = momentsOf(view)
  const last = moments.length - 1
  const run = view.run.id
  const next = moment.at >= last ? 0 : moment.at + 1

  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => {
      choose(run, next)
      if (next === last) setIsPlaying(false)
    }, MS_PER_YEAR)
    return () => clearTimeout(timer)
  }, [isPlaying, choose, run, next, last])

  if (last < 1) return null
  const press = (): void => {
    if (reducesMotion) choose(run, next)
    else {
      if (!isPlaying && moment.at === last) choose(run, 0)
      setIsPlaying(!isPlaying)
    }
  }
  const nameOf = (at: number): string =>
    at === 0 ? t('results.first', { year: format.year(moments[0].year) }) : format.year(moments[at].year)
  const Icon = reducesMotion ? IconPlayerSkipForwardFilled : isPlaying ? IconPlayerPauseFilled : IconPlayerPlayFilled
  return (
    <div className={classes.time}>
      <ActionIcon
        variant="default"
        aria-label={t(reducesMotion ? 'results.next' : isPlaying ? 'results.pause' : 'results.play')}
        onClick={press}
      >
        <Icon size={13} aria-hidden />
      </ActionIcon>
      <Slider
        className={classes.slider}
        size="sm"
        min={0}
        max={last}
        step={1}
        marks={moments.map(({ at }) => ({ value: at }))}
        label={nameOf}
        value={moment.at}
        onChange={(at) => {
          setIsPlaying(false)
          choose(run, at)
        }}
        thumbLabel={t('results.year')}
        thumbProps={{ 'aria-valuetext': nameOf(moment.at) }}
      />
      <output className={classes.year}>{format.year(moment.year)}</output>
    </div>
  )
}
