import { Table, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OccupationFacts } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { differenceOf, figuresOf, type FactForm } from './facts.ts'
import classes from './occupation.module.css'

/** The figures that are no chart of their own when one occupation is shown alone. */
const ALONE = ['employment', 'wage-mean', 'wage-median', 'jobZone', 'projection', 'spread', 'automation']

/** What each figure is called. */
const useFactNames = ([{ currency, projection }]: OccupationFacts[]): ((id: string) => string) => {
  const { t } = useTranslation()
  const names = useNames()
  const wage = (name: string): string => t('occupations.wageName', { name, currency })
  const known: Partial<Record<string, string>> = {
    employment: t('occupations.employment'),
    jobZone: t('occupations.jobZone'),
    projection:
      projection === null
        ? t('occupations.outlook')
        : t('occupations.outlookYears', { from: projection.startYear, to: projection.endYear }),
    spread: t('occupations.spread'),
    automation: t('occupations.automation'),
    'wage-mean': wage(t('occupations.meanWage')),
    'wage-p10': wage(t('occupations.percentile', { number: 10 })),
    'wage-p25': wage(t('occupations.percentile', { number: 25 })),
    'wage-median': wage(t('occupations.median')),
    'wage-p75': wage(t('occupations.percentile', { number: 75 })),
    'wage-p90': wage(t('occupations.percentile', { number: 90 })),
  }
  return (id) => known[id] ?? t('occupations.betaBy', { source: names.source(id.replace(/^beta-/, '')) })
}

/** The figures of one occupation at a glance, or those of two in aligned rows with the difference. */
export const FactTable = ({ facts }: { facts: OccupationFacts[] }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const nameOf = useFactNames(facts)
  const write: Record<FactForm, [plain: (value: number) => string, signed: (value: number) => string]> = {
    people: [format.integer, format.signedInteger],
    money: [format.integer, format.signedInteger],
    share: [format.share, format.signedShare],
    level: [format.plain, format.signedInteger],
    change: [(value) => t('occupations.percentChange', { number: format.points(value) }), (value) => t('occupations.pointsChange', { number: format.points(value) })],
  }
  const rows = figuresOf(facts, names.orderSources(facts[0].sources))
  if (facts.length === 1) {
    return (
      <div className={classes.whole}>
        <VisuallyHidden component="h2">{t('occupations.figures')}</VisuallyHidden>
        <dl className={classes.facts}>
          {rows
            .filter(({ id }) => ALONE.includes(id))
            .map(({ id, form, values: [value] }) => (
              <div key={id}>
                <dt>{nameOf(id)}</dt>
                <dd>{value === null ? '–' : write[form][0](value)}</dd>
              </div>
            ))}
        </dl>
      </div>
    )
  }
  return (
    <section className={`${classes.card} ${classes.whole}`}>
      <h2>{t('occupations.sideBySide')}</h2>
      <Table className={classes.figures} layout="fixed" fz="sm" verticalSpacing={5} aria-label={t('occupations.sideBySide')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="34%">{t('occupations.figure')}</Table.Th>
            {facts.map(({ code, title }) => (
              <Table.Th key={code}>{names.local(title)}</Table.Th>
            ))}
            <Table.Th w="18%">{t('occupations.difference')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((fact) => {
            const difference = differenceOf(fact)
            return (
              <Table.Tr key={fact.id}>
                <Table.Th scope="row">{nameOf(fact.id)}</Table.Th>
                {fact.values.map((value, place) => (
                  <Table.Td key={place}>{value === null ? '–' : write[fact.form][0](value)}</Table.Td>
                ))}
                <Table.Td>{difference === null ? '–' : write[fact.form][1](difference)}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      <p className={classes.help}>{t('occupations.differenceHelp')}</p>
    </section>
  )
}
