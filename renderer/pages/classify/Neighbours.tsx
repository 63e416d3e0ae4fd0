import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Classification } from '../../../main/contract.ts'
import { occupationAddress } from '../../addresses.ts'
import { useFormat } from '../../i18n/format.ts'
import { Caution } from '../../shell/Caution.tsx'
import { DEFAULT_DATASET } from '../../stores/dataset.ts'
import classes from './classify.module.css'
import { useOccupationTitles } from './use-occupation-titles.ts'

/** The occupations that a text most likely describes, with a warning where none stands out. */
export const Neighbours = ({ classification: { occupations } }: { classification: Classification }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const titleOf = useOccupationTitles()
  if (occupations.length === 0) return null
  return (
    <section className={classes.card}>
      <h2>{t('classify.occupations')}</h2>
      <p className={classes.help}>{t('classify.occupationsHelp')}</p>
      <Caution title={t('classify.uncertain')} lines={occupations[0].isUncertain ? [t('classify.uncertainHelp')] : []} />
      <Table className={classes.numbers} fz="sm" aria-label={t('classify.occupations')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('classify.occupation')}</Table.Th>
            <Table.Th>{t('data.code')}</Table.Th>
            <Table.Th>{t('classify.likelihood')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {occupations.map(({ code, title, score }) => (
            <Table.Tr key={code}>
              <Table.Td>
                <Link href={occupationAddress(DEFAULT_DATASET, code)}>{titleOf({ code, title })}</Link>
              </Table.Td>
              <Table.Td>{code}</Table.Td>
              <Table.Td>{format.roundPercent(Number(score.toFixed(2)))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
