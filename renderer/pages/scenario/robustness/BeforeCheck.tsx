import { Button, Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../../main/contract.ts'
import type { Scenario } from '../../../../simulation/scenario/schema.ts'
import { Failure } from '../../../shell/Failure.tsx'
import { usePlan } from './use-plan.ts'
import { useWords } from './use-words.ts'
import classes from './robustness.module.css'

interface Props {
  scenario: Scenario
  dataset: DatasetInfo
  onStart: () => void
}

/** What a check would do, why so, and the one button that starts it. */
export const BeforeCheck = ({ scenario, dataset, onStart }: Props) => {
  const { t } = useTranslation()
  const words = useWords(dataset)
  const { changes, error } = usePlan(scenario)
  if (error !== null) return <Failure error={error} />
  if (changes === null) return <Loader size="sm" aria-label={t('robustness.counting')} />
  const assumptions = [...new Set(changes.map(({ assumption }) => assumption))]
  return (
    <section className={classes.card} aria-labelledby="robustness-title">
      <div className={classes.intro}>
        <h2 id="robustness-title">{t('robustness.title')}</h2>
        <p>{t('robustness.will', { runs: changes.length })}</p>
        <p>{t('robustness.willMethod')}</p>
        <Button data-tour="check" onClick={onStart}>{t('robustness.start')}</Button>
      </div>
      <table className={`${classes.table} ${classes.plan}`} aria-label={t('robustness.varied')}>
        <thead>
          <tr>
            <th scope="col">{t('robustness.varied')}</th>
            <th scope="col">{t('robustness.setTo')}</th>
            <th scope="col">{t('robustness.why')}</th>
          </tr>
        </thead>
        <tbody>
          {assumptions.map((assumption) => (
            <tr key={assumption}>
              <th scope="row">{words.assumption(assumption)}</th>
              <td>
                {changes
                  .filter((change) => change.assumption === assumption)
                  .map(words.end)
                  .join(t('robustness.sentence.join'))}
              </td>
              <td className={classes.quiet}>{words.reason(assumption)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
