import { Button, Pagination, Select, Table, TextInput } from '@mantine/core'
import { IconDownload, IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Correction, CorrectionCounts, CorrectionLabel } from '../../../main/contract.ts'
import { saveFile } from '../../charts/export/save.ts'
import { call } from '../../client.ts'
import { useFormat } from '../../i18n/format.ts'
import { useFailureNotice } from '../../shell/use-failure-notice.ts'
import { useUndoNotice } from '../../shell/use-undo-notice.tsx'
import { CORRECTIONS_PER_PAGE, useCorrections } from '../../stores/corrections.ts'
import batches from '../batches/batches.module.css'
import classes from '../models/models.module.css'
import { AnalystName } from './AnalystName.tsx'
import { CorrectionRow } from './CorrectionRow.tsx'

const LABELS: readonly CorrectionLabel[] = ['E0', 'E1', 'E2', 'none']

/** All corrections, newest first, with a filter. */
export const CorrectionList = ({ counts }: { counts: CorrectionCounts }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const tellFailure = useFailureNotice()
  const undoNotice = useUndoNotice()
  const { rows, matching, filter, show, remove, restore } = useCorrections()

  const attempt = (work: () => Promise<void>): void => {
    work().catch(tellFailure)
  }
  const removeOne = ({ id }: Correction): void =>
    attempt(async () => {
      await remove([id])
      undoNotice(`correction-${id}`, t('corrections.deleted'), () => restore([id]))
    })
  const save = (): void =>
    attempt(async () => {
      const { csv } = await call('corrections.export', {})
      saveFile(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }), 'corrections.csv')
    })

  return (
    <section className={batches.card} aria-label={t('corrections.list')}>
      <div className={batches.cardHead}>
        <h2>{t('corrections.list')}</h2>
        {counts.total > 0 && (
          <Button size="xs" variant="default" leftSection={<IconDownload size={15} aria-hidden />} onClick={save}>
            {t('batches.exportCsv')}
          </Button>
        )}
      </div>
      <div className={classes.filters}>
        <AnalystName />
        {counts.total > 0 && (
          <>
            <TextInput
              w={260}
              label={t('corrections.search')}
              leftSection={<IconSearch size={15} aria-hidden />}
              value={filter.words}
              onChange={(event) => void show({ words: event.currentTarget.value })}
            />
            <Select
              w={170}
              label={t('corrections.label')}
              data={[
                { value: 'all', label: t('corrections.allLabels') },
                ...LABELS.map((label) => ({ value: label, label: t(`corrections.labels.${label}`) })),
              ]}
              value={filter.label ?? 'all'}
              allowDeselect={false}
              onChange={(value) => void show({ label: LABELS.find((one) => one === value) ?? null })}
            />
          </>
        )}
      </div>
      {counts.total === 0 && (
        <div className={batches.guide}>
          <h3>{t('corrections.emptyTitle')}</h3>
          <p className={batches.help}>
            {t('corrections.empty')} <Link href="/classify">{t('corrections.toClassify')}</Link>
          </p>
        </div>
      )}
      {counts.total > 0 && rows?.length === 0 && <p className={batches.help}>{t('corrections.noMatch')}</p>}
      {rows !== null && rows.length > 0 && (
        <Table className={batches.numbers} mt="sm" fz="sm" aria-label={t('corrections.list')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('classify.sentence')}</Table.Th>
              <Table.Th w={90}>{t('corrections.label')}</Table.Th>
              <Table.Th w={190}>{t('corrections.said')}</Table.Th>
              <Table.Th w={200}>{t('corrections.who')}</Table.Th>
              <Table.Th w={40} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((correction) => (
              <CorrectionRow key={correction.id} correction={correction} onDelete={removeOne} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {matching > CORRECTIONS_PER_PAGE && (
        <nav className={batches.pages} aria-label={t('corrections.pages', { number: format.integer(matching) })}>
          <Pagination
            size="sm"
            total={Math.ceil(matching / CORRECTIONS_PER_PAGE)}
            value={filter.page}
            onChange={(page) => void show({ page })}
          />
        </nav>
      )}
    </section>
  )
}
