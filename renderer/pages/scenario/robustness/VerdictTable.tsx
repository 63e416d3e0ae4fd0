import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RobustnessCheck } from '../../../../main/contract.ts'
import { fileNameOf, saveTable } from '../../../charts/export/save.ts'
import { outcomeTable } from './outcome-table.ts'
import { OutcomeMark } from './OutcomeMark.tsx'
import type { Words } from './use-words.ts'
import { VerdictRow } from './VerdictRow.tsx'
import classes from './robustness.module.css'

interface Props {
  check: RobustnessCheck
  words: Words
  name: string
  /** Where the figures come from. */
  provenance: string
}

/** Every conclusion with the reruns in which it does not hold. */
export const VerdictTable = ({ check, words, name, provenance }: Props) => {
  const { t } = useTranslation()
  const save = (): void =>
    saveTable(outcomeTable(check, words), provenance, fileNameOf(name, t('robustness.title')))
  return (
    <section className={classes.card} aria-labelledby="robustness-table">
      <header className={classes.cardBar}>
        <h2 id="robustness-table">{t('robustness.table')}</h2>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={save}
        >
          {t('robustness.exportTable')}
        </Button>
      </header>
      <table className={classes.table} aria-labelledby="robustness-table">
        <thead>
          <tr>
            <th scope="col">{t('robustness.conclusion')}</th>
            <th scope="col" className={classes.count}>
              {t('robustness.holdsIn')}
            </th>
            <th scope="col">{t('robustness.breaks')}</th>
          </tr>
        </thead>
        <tbody>
          {check.verdicts.map((verdict) => (
            <VerdictRow key={verdict.id} verdict={verdict} words={words} />
          ))}
        </tbody>
      </table>
      <ul className={classes.signs} aria-label={t('charts.legend')}>
        {(['holds', 'fades', 'flips'] as const).map((verdict) => (
          <li key={verdict}>
            <OutcomeMark verdict={verdict} />
          </li>
        ))}
      </ul>
      <p className={classes.rules}>{t('robustness.rules')}</p>
    </section>
  )
}
