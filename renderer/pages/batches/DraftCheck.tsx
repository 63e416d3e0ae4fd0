import { Button, Select, Table, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentSummary, Draft } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useBatchDraft } from '../../stores/batch-draft.ts'
import { useBatches } from '../../stores/batches.ts'
import classes from './batches.module.css'
import { Preview } from './Preview.tsx'
import { useFaultText } from './use-fault-text.ts'

/** So many files are listed; what is wrong with one comes first. */
const SHOWN_FILES = 100

/** What the given files hold, which column counts, and the start. */
export const DraftCheck = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const faultText = useFaultText()
  const [, go] = useLocation()
  const { column, choose, name, rename, discard } = useBatchDraft()
  const { start } = useBatches()
  const [starting, setStarting] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { files, columns, rows } = draft

  const holds = ({ columns: own, rows: number, fault }: DocumentSummary): string => {
    if (fault !== null) return faultText(fault)
    const counted = format.integer(number)
    return own === null
      ? t('batches.texts', { rows: counted })
      : t('batches.table', { rows: counted, columns: format.integer(own.length) })
  }
  const begin = async (): Promise<void> => {
    setStarting(true)
    setError(null)
    try {
      const { id } = await start(draft.draft, name.trim() === '' ? files[0].name : name.trim(), column)
      await discard()
      go(`/classify/batches/${id}`)
    } catch (reason) {
      setError(reason)
      setStarting(false)
    }
  }
  const inOrder = files.toSorted((a, b) => Number(b.fault !== null) - Number(a.fault !== null))

  return (
    <form
      className={classes.part}
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <h3>{t('batches.check')}</h3>
      <Table className={classes.numbers} fz="sm" aria-label={t('batches.check')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('batches.file')}</Table.Th>
            <Table.Th>{t('batches.holds')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {inOrder.slice(0, SHOWN_FILES).map((file) => (
            <Table.Tr key={`${file.name}:${files.indexOf(file)}`}>
              <Table.Td>{file.name}</Table.Td>
              <Table.Td className={file.fault === null ? undefined : classes.fault}>{holds(file)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows === 0 ? (
        <p className={classes.fault}>{t('batches.nothingToRead')}</p>
      ) : (
        <>
          <div className={`${classes.part} ${classes.fields}`}>
            {columns.length > 0 && (
              <Select
                w={320}
                label={t('batches.column')}
                description={files.filter((file) => file.columns !== null).length > 1 ? t('batches.columnHelp') : undefined}
                inputWrapperOrder={['label', 'input', 'description']}
                data={columns}
                value={column}
                allowDeselect={false}
                searchable={columns.length > 12}
                onChange={(value) => {
                  if (value !== null) choose(value)
                }}
              />
            )}
            <TextInput
              w={320}
              label={t('batches.name')}
              maxLength={200}
              value={name}
              onChange={(event) => rename(event.currentTarget.value)}
            />
          </div>
          <Preview files={files} column={column} />
        </>
      )}
      <Failure error={error} />
      <div className={`${classes.part} ${classes.actions}`}>
        {rows > 0 && (
          <Button type="submit" loading={starting}>
            {t('batches.start', { rows: format.integer(rows) })}
          </Button>
        )}
        <Button variant="default" disabled={starting} onClick={() => void discard()}>
          {t('batches.discard')}
        </Button>
      </div>
    </form>
  )
}
