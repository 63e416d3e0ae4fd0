import { Button, Select, Table } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../../main/contract.ts'
import { SourceParts } from '../../charts/SourceParts.tsx'
import { Swatch } from '../../charts/ChartLegend.tsx'
import { saveTable } from '../../charts/export/save.ts'
import { isRandom } from '../../results/randomness.ts'
import { hasBands } from '../../results/series.ts'
import type { Ready } from './compared.ts'
import classes from './compare.module.css'
import { DifferenceCell } from './DifferenceCell.tsx'
import { differenceCsv } from './difference-csv.ts'
import { originsOf } from './origins.ts'
import { QUANTITIES, useQuantityWords } from './quantities.ts'
import { useJointContext } from './use-joint-context.ts'
import { useYearName } from './use-year-name.ts'

interface Props {
  comparison: Comparison
  /** In the order of the comparison: the reference first. */
  ordered: Ready[]
  /** In the order of their signs. */
  scenarios: Ready[]
  year: number
  onReference: (id: number) => void
}

/** Every quantity in a year, in each scenario and as its difference to the reference. */
export const DifferenceTable = ({ comparison, ordered, scenarios, year, onReference }: Props) => {
  const { t } = useTranslation()
  const wordsOf = useQuantityWords()
  const context = useJointContext(scenarios)
  const yearName = useYearName(comparison.years)
  const [reference] = ordered
  const placeOf = (one: Ready): number => ordered.indexOf(one)
  const isChanced = (one: Ready): boolean => [one, reference].some(({ shown }) => isRandom(shown.view.scenario))
  const origins = originsOf(comparison, ordered.map(isChanced))
  const figures = QUANTITIES.flatMap((quantity) => {
    const figure = comparison.figures.find(({ metric, dimension }) => metric === quantity && dimension === 'total')
    return figure === undefined ? [] : [{ quantity, figure, words: wordsOf(quantity) }]
  })
  const title = t('compare.differencesTitle', { year: yearName(year) })
  const save = (): void =>
    saveTable(differenceCsv(comparison, ordered), context.source.provenance, context.fileNameOf(t('compare.differences')))
  const used = [...new Set(origins.flatMap((origin) => origin?.kind ?? []))]
  return (
    <section className={classes.card} aria-labelledby="differences">
      <header className={classes.cardHead}>
        <h2 id="differences">{title}</h2>
        <Select
          size="xs"
          w={200}
          label={t('compare.reference')}
          allowDeselect={false}
          value={String(reference.id)}
          onChange={(id) => {
            if (id !== null) onReference(Number(id))
          }}
          data={scenarios.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <Button size="xs" variant="default" leftSection={<IconDownload size={14} aria-hidden />} onClick={save}>
          {t('compare.csv')}
        </Button>
      </header>
      <p className={classes.help}>{t('compare.differencesHelp', { reference: reference.name })}</p>
      <div className={classes.wide} role="region" aria-label={title} tabIndex={0}>
        <Table className={classes.table} fz="sm" verticalSpacing={8} aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('compare.quantity')}</Table.Th>
              {scenarios.map((one) => {
                const origin = origins[placeOf(one)]
                return (
                  <Table.Th key={one.id}>
                    <Swatch {...one.sign} /> {one.name}
                    <small>
                      {one === reference
                        ? t('compare.referenceColumn')
                        : origin && t(`compare.origin.${origin.kind}`, { pairs: origin.pairs })}
                    </small>
                  </Table.Th>
                )
              })}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.map(({ quantity, figure, words }) => (
              <Table.Tr key={quantity}>
                <Table.Th scope="row" className={classes.row}>
                  {words.label}
                  <small>{words.unit}</small>
                </Table.Th>
                {scenarios.map((one) => {
                  const estimate = figure.runs[placeOf(one)][year]
                  const difference = figure.differences[placeOf(one)][year]
                  return (
                    <Table.Td key={one.id}>
                      {estimate === null ? (
                        <span className={classes.quiet}>{t('compare.none')}</span>
                      ) : (
                        <div className={classes.value}>
                          {words.value(estimate.mean)}
                          {hasBands(one.shown.view) && (
                            <small className={classes.beside}>
                              {t('compare.band', { low: words.value(estimate.p05), high: words.value(estimate.p95) })}
                            </small>
                          )}
                        </div>
                      )}
                      {one !== reference && difference !== null && (
                        <DifferenceCell difference={difference} words={words} isRandom={isChanced(one)} />
                      )}
                    </Table.Td>
                  )
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <footer className={classes.footer}>
        <div>{t('compare.signs')}</div>
        {used.map((kind) => (
          <div key={kind}>{t(`compare.originHelp.${kind}`)}</div>
        ))}
        {context.partial !== null && <div>{context.partial}</div>}
        <div>
          {t('charts.source', { text: '' })}
          <SourceParts parts={context.source.parts} />
        </div>
      </footer>
    </section>
  )
}
