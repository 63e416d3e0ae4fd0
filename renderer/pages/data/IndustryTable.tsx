import { Select, Table } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import classes from './data.module.css'

/** The dataset's industries with their employment and mean exposure by a chosen source. */
export const IndustryTable = ({ dataset }: { dataset: DatasetInfo }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const sources = names.orderSources(dataset.industries.flatMap(({ exposure }) => Object.keys(exposure)))
  const [source, setSource] = useState(sources.at(0) ?? '')
  return (
    <section className={classes.card}>
      <div className={classes.cardHead}>
        <div>
          <h2>{t('data.industriesTitle')}</h2>
          <p className={classes.help}>{t('data.industriesHelp')}</p>
        </div>
        <Select
          size="xs"
          w={270}
          label={t('data.exposureSource')}
          allowDeselect={false}
          value={source}
          onChange={(next) => setSource(next ?? source)}
          data={sources.map((value) => ({ value, label: names.source(value) }))}
        />
      </div>
      <Table className={classes.numbers} fz="sm" aria-label={t('data.industriesTitle')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('data.code')}</Table.Th>
            <Table.Th>{t('data.industry')}</Table.Th>
            <Table.Th>{t('data.people')}</Table.Th>
            <Table.Th>{t('data.exposure')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {dataset.industries.map(({ code, title, employment, exposure }) => (
            <Table.Tr key={code} id={`industry-${code}`} tabIndex={-1}>
              <Table.Td>{code}</Table.Td>
              <Table.Td>{names.local(title)}</Table.Td>
              <Table.Td>{format.integer(employment)}</Table.Td>
              <Table.Td>{source in exposure ? format.share(exposure[source]) : '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
