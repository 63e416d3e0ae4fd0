import { Loader, Pagination, SegmentedControl, Table } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BatchItem, RowOrder } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useBatches } from '../../stores/batches.ts'
import classes from './batches.module.css'
import { useOccupationTitles } from '../classify/use-occupation-titles.ts'
import { ResultRow } from './ResultRow.tsx'
import { useRows } from './use-rows.ts'

const ROWS_PER_PAGE = 50

/** While a batch runs, its rows are fetched anew after so many more. */
const ROWS_PER_REFRESH = 200

const NEXT_ORDER: Record<RowOrder, RowOrder> = {
  position: 'beta-descending',
  'beta-descending': 'beta-ascending',
  'beta-ascending': 'position',
}
const ORDER_ICON = { position: IconArrowsSort, 'beta-descending': IconArrowDown, 'beta-ascending': IconArrowUp }
const ARIA_SORT = { position: 'none', 'beta-descending': 'descending', 'beta-ascending': 'ascending' } as const

/** The rows of a batch with their results, page by page. */
export const ResultTable = ({ batch }: { batch: BatchItem }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const titleOf = useOccupationTitles()
  const heard = useBatches((state) => state.progress[batch.id])
  const [order, setOrder] = useState<RowOrder>('position')
  const [onlyBad, setOnlyBad] = useState(false)
  const [page, setPage] = useState(1)
  const { done, failed } = heard ?? batch
  const ofClasses = batch.model.classes !== null
  const count = onlyBad ? failed : batch.total
  const version = `${batch.status}:${Math.floor(done / ROWS_PER_REFRESH)}`
  const range = { offset: (page - 1) * ROWS_PER_PAGE, limit: ROWS_PER_PAGE }
  const { rows, error } = useRows(batch.id, { ...range, order, onlyBad }, version)
  const Icon = ORDER_ICON[order]
  return (
    <section className={classes.card} aria-label={t('batches.results')}>
      <div className={classes.cardHead}>
        <h2>{t('batches.results')}</h2>
        <SegmentedControl
          size="xs"
          aria-label={t('batches.show')}
          value={onlyBad ? 'bad' : 'all'}
          onChange={(value) => {
            setOnlyBad(value === 'bad')
            setPage(1)
          }}
          data={[
            { value: 'all', label: t('batches.allRows', { number: format.integer(batch.total) }) },
            { value: 'bad', label: t('batches.badRows', { number: format.integer(failed) }) },
          ]}
        />
      </div>
      <Failure error={error} />
      {rows === null && error === null && <Loader mt="md" size="sm" aria-label={t('app.loading')} />}
      {rows?.length === 0 && <p className={classes.help}>{t('batches.noBadRows')}</p>}
      {rows !== null && rows.length > 0 && (
        <Table className={classes.numbers} layout="fixed" mt="xs" fz="sm" aria-label={t('batches.results')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={130}>{t('batches.place')}</Table.Th>
              <Table.Th>{t('batches.description')}</Table.Th>
              {ofClasses ? (
                <>
                  <Table.Th w="20%">{t('classify.class')}</Table.Th>
                  <Table.Th w={112} className={classes.right}>
                    {t('batches.probability')}
                  </Table.Th>
                </>
              ) : (
                <>
                  <Table.Th w={76} className={classes.right} aria-sort={ARIA_SORT[order]}>
                    <button
                      type="button"
                      className={classes.sort}
                      title={t('batches.sortByBeta')}
                      aria-label={t('batches.sortByBeta')}
                      onClick={() => {
                        setOrder(NEXT_ORDER[order])
                        setPage(1)
                      }}
                    >
                      {t('batches.beta')} <Icon size={13} aria-hidden />
                    </button>
                  </Table.Th>
                  <Table.Th w={116} className={`${classes.right} ${classes.nowrap}`}>
                    {t('batches.interval')}
                  </Table.Th>
                  <Table.Th w={112} className={`${classes.right} ${classes.nowrap}`}>
                    {t('batches.automation')}
                  </Table.Th>
                  <Table.Th w="20%">{t('batches.occupation')}</Table.Th>
                </>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <ResultRow key={row.position} row={row} ofClasses={ofClasses} titleOf={titleOf} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {count > ROWS_PER_PAGE && (
        <nav className={classes.pages} aria-label={t('batches.pages')}>
          <Pagination size="sm" total={Math.ceil(count / ROWS_PER_PAGE)} value={page} onChange={setPage} />
        </nav>
      )}
    </section>
  )
}
