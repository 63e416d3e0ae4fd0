import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { UseBoundStore, StoreApi } from 'zustand'
import { Failure } from '../../shell/Failure.tsx'
import type { TableDraft } from '../../stores/table-draft.ts'
import batches from '../batches/batches.module.css'
import { Preview } from '../batches/Preview.tsx'
import { TakingProgress } from '../batches/TakingProgress.tsx'
import { useFaultText } from '../batches/use-fault-text.ts'

/** Names of the files that may hold a table. */
export const ACCEPTED_TABLES = '.csv,.tsv,.xlsx'

/** What tables were given, and which of their columns have the texts and the labels. */
export const TableColumns = ({ useTable }: { useTable: UseBoundStore<StoreApi<TableDraft>> }) => {
  const { t } = useTranslation()
  const faultText = useFaultText()
  const { working, draft, columns, choose, error } = useTable()
  const faults = draft?.files.filter(({ fault }) => fault !== null) ?? []
  const isNoTable = draft !== null && draft.columns.length < 2
  return (
    <>
      <TakingProgress working={working} />
      <Failure error={error} title={t('batches.failed')} />
      {faults.map(({ name, fault }) => (
        <p key={name} className={batches.fault}>
          {name}: {fault !== null && faultText(fault)}
        </p>
      ))}
      {isNoTable && faults.length === 0 && <p className={batches.fault}>{t('models.noTable')}</p>}
      {draft !== null && !isNoTable && (
        <div className={batches.part}>
          <div className={batches.fields}>
            {(['text', 'label'] as const).map((which) => (
              <Select
                key={which}
                w={280}
                label={t(which === 'text' ? 'models.textColumn' : 'models.labelColumn')}
                data={draft.columns}
                value={columns?.[which] ?? null}
                allowDeselect={false}
                searchable={draft.columns.length > 12}
                onChange={(value) => {
                  if (value !== null && columns !== null) void choose({ ...columns, [which]: value })
                }}
              />
            ))}
          </div>
          <Preview files={draft.files} column={columns?.text ?? null} />
        </div>
      )}
    </>
  )
}
