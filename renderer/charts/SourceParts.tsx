import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useFormat } from '../i18n/format.ts'
import type { SourceLine } from './chart.ts'
import classes from './ChartFrame.module.css'
import { foldedParts } from './folded-parts.ts'

const Parts = ({ parts }: Pick<SourceLine, 'parts'>) => {
  const { semicolon } = useFormat()
  return parts.map(({ text, address }, place) => (
    <Fragment key={text}>
      {place > 0 && semicolon}
      {address === null ? text : <Link href={address}>{text}</Link>}
    </Fragment>
  ))
}

/** Where a chart's figures come from, each part with its link; the middle of a long line waits for a click, not on paper. */
export const SourceParts = ({ parts }: Pick<SourceLine, 'parts'>) => {
  const { t } = useTranslation()
  const { semicolon } = useFormat()
  const [isOpen, setOpen] = useState(false)
  const { head, folded, tail } = foldedParts(parts)
  if (folded.length === 0 || isOpen) return <Parts parts={parts} />
  return (
    <>
      <Parts parts={head} />
      <span className={classes.folded}>
        {semicolon}
        <Parts parts={folded} />
      </span>{' '}
      <button type="button" className={classes.more} aria-expanded={false} onClick={() => setOpen(true)}>
        {t('charts.moreSources', { count: folded.length })}
      </button>
      {semicolon}
      <Parts parts={tail} />
    </>
  )
}
