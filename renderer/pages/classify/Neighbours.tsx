import { Alert, Table } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Classification } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { DEFAULT_DATASET, useDataset } from '../../stores/dataset.ts'
import classes from './classify.module.css'

/** The occupations that a description resembles most. */
export const Neighbours = ({ classification: { occupations } }: { classification: Classification }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { dataset } = useDataset(DEFAULT_DATASET)
  if (occupations.length === 0) return null
  const titles = new Map(dataset?.occupations.map(({ code, title }) => [code, names.local(title)]))
  return (
    <section className={classes.card}>
      <h2>{t('classify.occupations')}</h2>
      <p className={classes.help}>{t('classify.occupationsHelp')}</p>
      {occupations[0].isUncertain && (
        <Alert color="yellow" variant="light" mt="xs" title={t('classify.uncertain')} icon={<IconAlertTriangle size={18} aria-hidden />}>
          {t('classify.uncertainHelp')}
        </Alert>
      )}
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
              <Table.Td>{titles.get(code) ?? title}</Table.Td>
              <Table.Td>{code}</Table.Td>
              <Table.Td>{format.roundPercent(Number(score.toFixed(2)))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
