import { Button, Group, Table } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import type { DatasetFault } from '../../../main/contract.ts'
import { saveFile } from '../../charts/export/save.ts'
import { useFormat } from '../../i18n/format.ts'
import { faultsText } from '../../import/faults.ts'
import { useImport } from '../../stores/dataset-import.ts'
import classes from './data.module.css'

/** So many rows are shown; the copy has all of them. */
const SHOWN = 200

/** Everything that is wrong with the files of a dataset, where, and what would be right. */
export const FaultTable = ({ name, faults }: { name: string; faults: DatasetFault[] }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const dismiss = useImport((state) => state.dismiss)
  const headings = [t('data.file'), t('data.line'), t('data.column'), t('data.fault')]
  const copy = async (): Promise<void> => {
    const text = faultsText(faults, headings)
    try {
      await navigator.clipboard.writeText(text)
      notifications.show({ message: t('data.copied') })
    } catch {
      // Where the clipboard is closed to pages, a file does.
      saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${name}.txt`)
    }
  }
  return (
    <>
      <div className={classes.cardHead}>
        <div>
          <h3>{t('data.faults', { name, number: format.integer(faults.length) })}</h3>
          <p className={classes.help}>{t('data.faultsHelp')}</p>
        </div>
        <Group gap="xs" wrap="nowrap">
          <Button size="xs" variant="default" onClick={() => void copy()}>
            {t('data.copy')}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={dismiss}>
            {t('data.dismiss')}
          </Button>
        </Group>
      </div>
      <Table className={classes.faults} fz="sm" aria-label={t('data.fault')}>
        <Table.Thead>
          <Table.Tr>
            {headings.map((heading) => (
              <Table.Th key={heading}>{heading}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {faults.slice(0, SHOWN).map(({ file, line, column, message }) => (
            <Table.Tr key={`${file}:${line ?? ''}:${column ?? ''}:${message}`}>
              <Table.Td>{file}</Table.Td>
              <Table.Td>{line ?? '–'}</Table.Td>
              <Table.Td>{column ?? '–'}</Table.Td>
              <Table.Td>{message}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {faults.length > SHOWN && (
        <p className={classes.help}>{t('data.moreFaults', { number: format.integer(faults.length - SHOWN) })}</p>
      )}
    </>
  )
}
