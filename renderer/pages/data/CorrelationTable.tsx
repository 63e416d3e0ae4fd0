import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DatasetInfo } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { sourceAddress, sourceOfExposure } from '../../addresses.ts'
import { correlationOf, extremesOf } from './correlations.ts'
import classes from './data.module.css'

/** How strongly a cell of full correlation is shaded, in percent. */
const DEEPEST_SHADE = 42

/** Every exposure source beside every other: do they rank the occupations alike? */
export const CorrelationTable = ({ dataset }: { dataset: DatasetInfo }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const pairs = dataset.exposureCorrelations
  const sources = names.orderSources(pairs.flatMap(({ a, b }) => [a, b]))
  const extremes = extremesOf(pairs)
  const nameOf = (id: string) => {
    const source = sourceOfExposure(id, dataset.sources)
    return source === null ? names.source(id) : <Link href={sourceAddress(dataset.id, source)}>{names.source(id)}</Link>
  }
  return (
    <section className={classes.card}>
      <h2>{t('data.correlations')}</h2>
      <p className={classes.help}>{t(pairs.length === 0 ? 'data.noCorrelations' : 'data.correlationsHelp')}</p>
      {extremes !== null && (
        <p className={classes.help}>
          {(['most', 'least'] as const).map((which) => (
            <span key={which}>
              {t(which === 'most' ? 'data.mostAlike' : 'data.leastAlike', {
                a: names.source(extremes[which].a),
                b: names.source(extremes[which].b),
                rho: format.share(extremes[which].rho),
              })}
              {format.gap}
            </span>
          ))}
        </p>
      )}
      {pairs.length > 0 && (
        <div className={classes.wide}>
          <table className={classes.matrix} aria-label={t('data.correlations')}>
            <thead>
              <tr>
                <td />
                {sources.map((id) => (
                  <th key={id} scope="col">
                    {names.source(id)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sources.map((row) => (
                <tr key={row}>
                  <th scope="row">{nameOf(row)}</th>
                  {sources.map((column) => {
                    if (row === column) {
                      return (
                        <td key={column} className={classes.diagonal}>
                          1
                        </td>
                      )
                    }
                    const pair = correlationOf(pairs, row, column)
                    if (pair === undefined) return <td key={column}>–</td>
                    const shade = Math.round(Math.abs(pair.rho) * DEEPEST_SHADE)
                    const colour = pair.rho < 0 ? 'var(--chart-category-1)' : 'var(--chart-category-0)'
                    return (
                      <td
                        key={column}
                        title={t('data.correlationCell', {
                          a: names.source(row),
                          b: names.source(column),
                          occupations: format.integer(pair.occupations),
                        })}
                        style={{ background: `color-mix(in srgb, ${colour} ${shade}%, transparent)` }}
                      >
                        {format.share(pair.rho)}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
