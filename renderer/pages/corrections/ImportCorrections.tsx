import { Button } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../client.ts'
import { useFormat } from '../../i18n/format.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useUndoNotice } from '../../shell/use-undo-notice.tsx'
import { useCorrections } from '../../stores/corrections.ts'
import { useCorrectionTable } from '../../stores/table-draft.ts'
import batches from '../batches/batches.module.css'
import { GiveHead } from '../batches/GiveHead.tsx'
import { ACCEPTED_TABLES, TableColumns } from '../models/TableColumns.tsx'

/** Where labelled sentences of a table become corrections. */
export const ImportCorrections = () => {
  const { t } = useTranslation()
  const format = useFormat()
  const undoNotice = useUndoNotice()
  const { load } = useCorrections()
  const { working, draft, columns, found, give, discard, clear } = useCorrectionTable()
  const [error, setError] = useState<unknown>(null)
  const [isImporting, setImporting] = useState(false)

  const take = async (): Promise<void> => {
    if (draft === null || columns === null) return
    setError(null)
    setImporting(true)
    try {
      const { added, same, bad } = await call('corrections.import', { draft: draft.draft, columns })
      clear()
      await load()
      const numbers = { added: format.integer(added.length), same: format.integer(same), bad: format.integer(bad) }
      undoNotice('corrections-imported', t('corrections.imported', numbers), async () => {
        await call('corrections.undo', { ids: added })
        await load()
      })
    } catch (reason) {
      setError(reason)
    } finally {
      setImporting(false)
    }
  }
  return (
    <section className={batches.card} aria-label={t('corrections.import')}>
      <GiveHead
        title={t('corrections.import')}
        help={t('corrections.importHelp')}
        choose={t('models.chooseTable')}
        icon={<IconTableImport size={15} aria-hidden />}
        accept={ACCEPTED_TABLES}
        working={working}
        isFirst={false}
        onGive={(files) => {
          if (files.length > 0) void give(files)
        }}
      />
      <TableColumns useTable={useCorrectionTable} />
      <Failure error={error} />
      {draft !== null && (
        <div className={`${batches.part} ${batches.actions}`}>
          {found !== null && (
            <Button loading={isImporting} onClick={() => void take()}>
              {t('corrections.takeIn', { rows: format.integer(found.rows) })}
            </Button>
          )}
          <Button variant="default" disabled={isImporting} onClick={() => void discard()}>
            {t('batches.discard')}
          </Button>
        </div>
      )}
    </section>
  )
}
