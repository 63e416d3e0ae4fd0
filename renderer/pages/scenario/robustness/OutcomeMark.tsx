import { IconCheck, IconMinus, IconX } from '@tabler/icons-react'
import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './robustness.module.css'

const ICONS = { holds: IconCheck, fades: IconMinus, flips: IconX }

interface Props {
  verdict: keyof typeof ICONS
  /** What it is about; without it the verdict itself is spelt out. */
  children?: ReactNode
}

/** A rerun's verdict on a conclusion: a sign of its own shape, and a word for who cannot see it. */
export const OutcomeMark = ({ verdict, children }: Props) => {
  const { t } = useTranslation()
  const Icon = ICONS[verdict]
  const word = t(`robustness.${verdict}`)
  return (
    <span className={classes.mark} data-verdict={verdict} title={word}>
      <Icon size={14} stroke={2.5} aria-hidden />
      <span>
        {children === undefined ? (
          word
        ) : (
          <>
            <VisuallyHidden>{`${word}: `}</VisuallyHidden>
            {children}
          </>
        )}
      </span>
    </span>
  )
}
