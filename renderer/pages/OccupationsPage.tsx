import { Button, Loader, Select } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { OccupationItem, OccupationList } from '../../main/contract.ts'
import { occupationsAddress } from '../addresses.ts'
import { fileNameOf, saveTable } from '../charts/export/save.ts'
import { useFormat } from '../i18n/format.ts'
import { useNames } from '../i18n/names.ts'
import { Failure } from '../shell/Failure.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useDatasetList } from '../stores/dataset.ts'
import { useOccupationSearch } from '../stores/occupation-search.ts'
import { useOccupations } from '../stores/occupations.ts'
import { tableOfOccupations } from './occupations/export-rows.ts'
import { Filters } from './occupations/Filters.tsx'
import { NoMatch } from './occupations/NoMatch.tsx'
import classes from './occupations/occupations.module.css'
import { OccupationTable } from './occupations/OccupationTable.tsx'
import { filterOccupations, searchable } from './occupations/rows.ts'
import { useOccupationSource } from './occupations/use-occupation-source.ts'

/** The dataset shown, where there are several. */
const DatasetPicker = ({ shown }: { shown: string }) => {
  const { t } = useTranslation()
  const names = useNames()
  const [, go] = useLocation()
  const items = useDatasetList()
  if (items === null || items.length < 2) return null
  return (
    <Select
      w={230}
      aria-label={t('occupations.dataset')}
      allowDeselect={false}
      value={shown}
      onChange={(id) => id !== null && go(occupationsAddress(id))}
      data={items.map(({ id, title }) => ({ value: id, label: names.local(title) }))}
    />
  )
}

const Found = ({ list }: { list: OccupationList }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const filter = useOccupationSearch((state) => state.filter)
  const { source: sourceLine } = useOccupationSource(list.dataset, ['employment', 'wages', 'exposure', 'levels'])
  const order = useRef<OccupationItem[]>([])
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the order of the known sources never changes
  const sources = useMemo(() => names.orderSources(list.sources), [list.sources])
  const rows = useMemo(() => searchable(list.occupations), [list])
  const source = filter.source !== null && sources.includes(filter.source) ? filter.source : (sources.at(0) ?? null)
  const items = useMemo(() => filterOccupations(list, rows, filter, source), [list, rows, filter, source])

  const save = (): void => {
    const table = tableOfOccupations(order.current, sources, names.local)
    saveTable(table, sourceLine.provenance, fileNameOf(list.dataset, t('occupations.title')))
  }
  return (
    <>
      <Filters list={list} sources={sources} source={source} />
      <div className={classes.count}>
        <span role="status">
          {t('occupations.count', { number: format.integer(items.length), all: format.integer(rows.length) })}
        </span>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          disabled={items.length === 0}
          onClick={save}
        >
          {t('occupations.exportCsv')}
        </Button>
      </div>
      {items.length === 0 ? (
        <NoMatch />
      ) : (
        <OccupationTable list={list} items={items} sources={sources} order={order} />
      )}
    </>
  )
}

/** All occupations of a dataset, to search, filter and sort, with exposure by every source side by side. */
export const OccupationsPage = ({ dataset }: { dataset: string }) => {
  const { t } = useTranslation()
  const { list, error, retry } = useOccupations(dataset)
  useTitle(t('occupations.title'))
  return (
    <div className={classes.listPage}>
      <div className={classes.listHead}>
        <div>
          <h1>{t('occupations.title')}</h1>
          <p className={classes.intro}>{t('occupations.intro')}</p>
        </div>
        <DatasetPicker shown={dataset} />
      </div>
      {list !== null ? (
        <Found key={list.dataset} list={list} />
      ) : error === null ? (
        <Loader role="status" aria-label={t('app.loading')} />
      ) : (
        <Failure error={error} onRetry={retry} />
      )}
    </div>
  )
}
