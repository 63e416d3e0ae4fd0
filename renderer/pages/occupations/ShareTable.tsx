import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OccupationFacts } from '../../../main/contract.ts'
import { useNames } from '../../i18n/names.ts'
import { categoryColour } from '../../charts/palette.ts'
import { differenceOf } from './facts.ts'
import classes from './occupation.module.css'

interface Props {
  /** What the rows are, and what is shown of each. */
  label: string
  valueLabel: string
  facts: OccupationFacts[]
  /** Values of 0–1, one for each occupation. */
  rows: { key: string; name: string; values: number[] }[]
  write: (value: number) => string
  writeDifference: (value: number) => string
}

/** Shares of one occupation or two, each as a number and as a bar, with the difference of two. */
export const ShareTable = ({ label, valueLabel, facts, rows, write, writeDifference }: Props) => {
  const { t } = useTranslation()
  const names = useNames()
  return (
    <Table className={classes.shares} data-pair={facts.length > 1 || undefined} fz="sm" verticalSpacing={3} aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={facts.length > 1 ? '29%' : '50%'}>{label}</Table.Th>
          {facts.map(({ code, title }) => (
            <Table.Th key={code}>
              {facts.length > 1 ? (
                <span className={classes.short} title={names.local(title)}>
                  {names.local(title)}
                </span>
              ) : (
                valueLabel
              )}
            </Table.Th>
          ))}
          {facts.length > 1 && <Table.Th>{t('occupations.difference')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ key, name, values }) => (
          <Table.Tr key={key}>
            <Table.Th scope="row">{name}</Table.Th>
            {values.map((value, place) => (
              <Table.Td key={place}>
                <span className={classes.bar} aria-hidden>
                  <span style={{ width: `${value * 100}%`, background: categoryColour(place) }} />
                </span>
                <span className={classes.number}>{write(value)}</span>
              </Table.Td>
            ))}
            {facts.length > 1 && <Table.Td>{writeDifference(differenceOf({ values }) ?? 0)}</Table.Td>}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
