import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { useNames } from '../i18n/names.ts'
import { betaOf } from '../results/beta.ts'
import { Failure } from '../shell/Failure.tsx'
import { useOccupationFacts } from '../stores/occupations.ts'
import classes from './reasons.module.css'

interface Props {
  dataset: string
  code: string
  /** The source that the scenario uses, unless it sets the exposure by hand. */
  used: string | null
}

/** What every source says of an occupation's exposure, side by side. */
export const SourceBars = ({ dataset, code, used }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { facts, error, retry } = useOccupationFacts(dataset, [code])
  if (facts === null) return error === null ? <Loader size="xs" aria-label={t('app.loading')} /> : <Failure error={error} onRetry={retry} />
  const { exposure, sources } = facts[0]
  return (
    <table className={classes.sources}>
      <caption className={classes.help}>{t('reasons.sourcesHelp')}</caption>
      <tbody>
        {names.orderSources(sources).flatMap((source) => {
          const known = exposure[source]
          if (known === undefined) return []
          const beta = betaOf(known)
          return (
            <tr key={source} data-used={source === used || undefined}>
              <th scope="row">
                {names.source(source)}
                {source === used && <small> {t('reasons.inUse')}</small>}
              </th>
              <td aria-hidden>
                <span className={classes.bar} style={{ width: `${(beta * 100).toFixed(1)}%` }} />
              </td>
              <td>{format.share(beta)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
