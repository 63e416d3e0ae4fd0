import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../../../simulation/robustness/verdict.ts'
import { OutcomeMark } from './OutcomeMark.tsx'
import { Outcomes } from './Outcomes.tsx'
import { verdictOf } from './outcome-table.ts'
import type { Words } from './use-words.ts'
import classes from './robustness.module.css'

/** So many reruns in which a conclusion does not hold are named before the row is opened. */
const NAMED = 3

/** One conclusion: in how many reruns it holds, in which it does not, and, once opened, what each says. */
export const VerdictRow = ({ verdict, words }: { verdict: Verdict; words: Words }) => {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const { id, base, outcomes } = verdict
  const statement = words.statement(id, base)
  const against = outcomes.filter(({ holds }) => !holds)
  const held = outcomes.length - against.length
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <>
      <tr className={isOpen ? classes.opened : undefined}>
        <th scope="row">
          <UnstyledButton
            className={classes.opener}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Chevron size={16} aria-hidden />
            <span>
              {statement}
              {base.kind === 'sign' && (
                <small>{words.result(id, { reading: base, likeness: null, fades: false })}</small>
              )}
            </span>
          </UnstyledButton>
        </th>
        <td className={classes.count}>
          {t('robustness.counted', { held, all: outcomes.length })}
          <span className={classes.share} aria-hidden>
            <span style={{ width: `${(100 * held) / Math.max(1, outcomes.length)}%` }} />
          </span>
        </td>
        <td>
          {against.length === 0 ? (
            <OutcomeMark verdict="holds">{t('robustness.never')}</OutcomeMark>
          ) : (
            <ul className={classes.against}>
              {against.slice(0, NAMED).map((outcome) => (
                <li key={`${outcome.assumption} ${outcome.value}`}>
                  <OutcomeMark verdict={verdictOf(outcome)}>
                    {words.variant(outcome)} <small>{words.result(id, outcome)}</small>
                  </OutcomeMark>
                </li>
              ))}
              {against.length > NAMED && (
                <li>
                  <UnstyledButton className={classes.more} onClick={() => setIsOpen(true)}>
                    {t('robustness.more', { more: against.length - NAMED })}
                  </UnstyledButton>
                </li>
              )}
            </ul>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className={classes.details}>
          <td colSpan={3}>
            <Outcomes verdict={verdict} words={words} statement={statement} />
          </td>
        </tr>
      )}
    </>
  )
}
