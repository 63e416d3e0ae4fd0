import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BatchRow } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './batches.module.css'
import { useFaultText } from './use-fault-text.ts'

const FIGURES = 4
const CLASS_FIGURES = 2

interface Props {
  row: BatchRow
  ofClasses: boolean
  titleOf: (occupation: { code: string; title: string }) => string
}

/** A row with its result, or what is wrong with it. */
export const ResultRow = ({ row: { file, row, text, result, sorted, fault }, ofClasses, titleOf }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const faultText = useFaultText()
  const numbers = `${classes.right} ${classes.nowrap}`
  return (
    <Table.Tr>
      <Table.Td className={classes.place} title={row === null ? file : t('batches.inFile', { file, row })}>
        {row !== null && <b>{format.integer(row)}</b>}
        <div>{file}</div>
      </Table.Td>
      <Table.Td>
        <div className={classes.text} title={text} lang={(result ?? sorted)?.language === 'zh' ? 'zh-CN' : undefined}>
          {text}
        </div>
      </Table.Td>
      {sorted !== null ? (
        <>
          <Table.Td>{sorted.label}</Table.Td>
          <Table.Td className={numbers}>{format.share(sorted.classes[sorted.label])}</Table.Td>
        </>
      ) : result === null ? (
        <Table.Td colSpan={ofClasses ? CLASS_FIGURES : FIGURES} className={fault === null ? classes.quiet : classes.fault}>
          {fault === null ? t('batches.waiting') : faultText(fault)}
        </Table.Td>
      ) : (
        <>
          <Table.Td className={numbers}>{format.share(result.beta)}</Table.Td>
          <Table.Td className={numbers}>
            {format.share(result.betaLow)}–{format.share(result.betaHigh)}
          </Table.Td>
          <Table.Td className={numbers}>{format.share(result.automation)}</Table.Td>
          <Table.Td>
            {result.occupation !== null && titleOf(result.occupation)}
            {result.uncertain === true && <div className={classes.quiet}>{t('classify.uncertain')}</div>}
          </Table.Td>
        </>
      )}
    </Table.Tr>
  )
}
