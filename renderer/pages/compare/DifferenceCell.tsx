import { VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconEqual, IconTilde } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Difference } from '../../../main/contract.ts'
import classes from './compare.module.css'
import type { QuantityWords } from './quantities.ts'
import { hasDifferenceBand, verdictOf, type Verdict } from './verdict.ts'

const ICONS = { higher: IconArrowUp, lower: IconArrowDown, equal: IconEqual, unclear: IconTilde, unknown: IconTilde } as const

const useVerdictWords = () => {
  const { t } = useTranslation()
  return (verdict: Verdict, hasBand: boolean): string => {
    if (!hasBand && verdict === 'higher') return t('compare.verdict.higherExact')
    if (!hasBand && verdict === 'lower') return t('compare.verdict.lowerExact')
    return t(`compare.verdict.${verdict}`)
  }
}

interface Props {
  difference: Difference
  words: QuantityWords
  /** Whether chance plays a part in either run. */
  isRandom: boolean
}

/** How much higher a quantity is than in the reference, its band, and whether that excludes zero. */
export const DifferenceCell = ({ difference, words, isRandom }: Props) => {
  const { t } = useTranslation()
  const verdictWords = useVerdictWords()
  const { mean, p05, p95 } = difference
  const hasBand = hasDifferenceBand(difference)
  const verdict = verdictOf(difference, isRandom)
  const Icon = ICONS[verdict]
  const write = words.difference
  const said = words.isPoints ? t('compare.points', { value: write(mean) }) : write(mean)
  return (
    <div className={classes.difference} data-verdict={verdict}>
      <span title={verdictWords(verdict, hasBand)}>
        <Icon size={14} aria-hidden /> {said}
        <VisuallyHidden>{verdictWords(verdict, hasBand)}</VisuallyHidden>
      </span>
      {hasBand && <small className={classes.beside}>{t('compare.band', { low: write(p05), high: write(p95) })}</small>}
      {verdict === 'unknown' && <small>{t('compare.verdict.unknown')}</small>}
    </div>
  )
}
