import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../../../simulation/robustness/verdict.ts'
import { useDeeper } from '../../../stores/deeper.ts'
import { OutcomeMark } from './OutcomeMark.tsx'
import { verdictOf } from './outcome-table.ts'
import { subjectOf } from './subject.ts'
import type { Words } from './use-words.ts'
import classes from './robustness.module.css'

interface Props {
  verdict: Verdict
  words: Words
  statement: string
}

/** The base's own ranking, each name a way to what is behind it, and what every rerun says. */
export const Outcomes = ({ verdict: { id, base, outcomes }, words, statement }: Props) => {
  const { t } = useTranslation()
  const open = useDeeper((state) => state.open)
  const kind = subjectOf(id)
  const ranked = 'ranking' in base ? base.ranking.filter(({ value }) => value > 0) : []
  return (
    <>
      {ranked.length > 0 && (
        <div className={classes.ranking}>
          {t('robustness.base')}
          <ol>
            {ranked.map(({ key }) => (
              <li key={key}>
                {kind === null ? (
                  words.name(id, key)
                ) : (
                  <Anchor component="button" type="button" size="xs" onClick={() => open({ kind, key })}>
                    {words.name(id, key)}
                  </Anchor>
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
      <table className={classes.outcomes} aria-label={t('robustness.show', { statement })}>
        <thead>
          <tr>
            <th scope="col">{t('robustness.assumption')}</th>
            <th scope="col">{t('robustness.setTo')}</th>
            <th scope="col">{t('robustness.result')}</th>
            <th scope="col">{t('robustness.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={`${outcome.assumption} ${outcome.value}`}>
              <td>{words.assumption(outcome.assumption)}</td>
              <td>{words.end(outcome)}</td>
              <td>{words.result(id, outcome)}</td>
              <td>
                <OutcomeMark verdict={verdictOf(outcome)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
