import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { tagOf, type Language } from '../../i18n/i18n.ts'
import { betaOf } from '../../results/beta.ts'
import classes from './classify.module.css'
import type { Sentence } from './SentenceText.tsx'
import { CLASS_NAME, mainClass, WORK_CLASSES } from './work-class.ts'

/** The sentences' scores as a table. */
export const SentenceTable = ({ sentences, language }: { sentences: Sentence[]; language: Language }) => {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Table className={classes.numbers} fz="sm" aria-label={t('classify.sentences')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('classify.sentence')}</Table.Th>
          <Table.Th>{t('classify.class')}</Table.Th>
          <Table.Th>{t('classify.beta')}</Table.Th>
          {WORK_CLASSES.map((name) => (
            <Table.Th key={name}>{t(CLASS_NAME[name].short)}</Table.Th>
          ))}
          <Table.Th>{t('classify.automation')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sentences.map((sentence) => (
          <Table.Tr key={sentence.start}>
            <Table.Td lang={tagOf(language)}>{sentence.text}</Table.Td>
            <Table.Td>{sentence.isCounted ? t(CLASS_NAME[mainClass(sentence)].short) : t('classify.leftOut')}</Table.Td>
            <Table.Td>{format.share(betaOf(sentence))}</Table.Td>
            {WORK_CLASSES.map((name) => (
              <Table.Td key={name}>{format.share(sentence[name])}</Table.Td>
            ))}
            <Table.Td>{format.share(sentence.automation)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
