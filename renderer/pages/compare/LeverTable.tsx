import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Swatch } from '../../charts/ChartLegend.tsx'
import type { Ready } from './compared.ts'
import classes from './compare.module.css'
import { leverDifferences } from './lever-differences.ts'
import { useLeverWords } from './use-lever-words.ts'

/** The levers in which the scenarios differ, and nothing else. */
export const LeverTable = ({ scenarios }: { scenarios: Ready[] }) => {
  const { t } = useTranslation()
  const wordsOf = useLeverWords(scenarios.map(({ shown }) => shown.dataset))
  const differences = leverDifferences(scenarios.map(({ shown }) => shown.view.scenario))
  return (
    <section className={classes.card} aria-labelledby="lever-differences">
      <h2 id="lever-differences">{t('compare.levers')}</h2>
      <p className={classes.help}>{t(differences.length === 0 ? 'compare.leversSame' : 'compare.leversHelp')}</p>
      {differences.length > 0 && (
        <div className={classes.wide} role="region" aria-label={t('compare.levers')} tabIndex={0}>
          <Table className={classes.table} fz="sm" verticalSpacing={6} aria-label={t('compare.levers')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('compare.lever')}</Table.Th>
                {scenarios.map(({ id, name, sign }) => (
                  <Table.Th key={id}>
                    <Swatch {...sign} /> {name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {differences.map((difference) => {
                const { part, name, value, byDefault } = wordsOf(difference)
                return (
                  <Table.Tr key={`${difference.lever} ${difference.subject?.code ?? ''}`}>
                    <Table.Th scope="row" className={classes.row}>
                      {name}
                      {part !== '' && <small>{part}</small>}
                    </Table.Th>
                    {difference.cells.map((cell, position) => (
                      <Table.Td key={scenarios[position].id}>
                        {value(cell.value)}
                        {cell.isDefault && cell.value !== null && <small>{byDefault}</small>}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                )
              })}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </section>
  )
}
