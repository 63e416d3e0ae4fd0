import { Loader } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../shell/Failure.tsx'
import classes from './ChartFrame.module.css'

interface Props {
  title: string
  /** Why there will be no chart; null while it may still come. */
  error?: unknown
  /** What to say in the chart's place, if that is known. */
  children?: ReactNode
}

/** The place of a chart that is on its way, could not be had, or has nothing to draw. */
export const ChartPlace = ({ title, error = null, children }: Props) => {
  const { t } = useTranslation()
  const id = useId()
  return (
    <section className={classes.frame} aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        {title}
      </h3>
      {error !== null ? (
        <Failure error={error} />
      ) : (
        (children ?? <Loader size="sm" mt="sm" aria-label={t('runs.loading')} />)
      )}
    </section>
  )
}
