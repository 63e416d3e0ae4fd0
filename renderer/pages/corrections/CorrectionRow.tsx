import { ActionIcon, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Correction } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { tagOf } from '../../i18n/i18n.ts'
import { useModelName } from '../../i18n/model-name.ts'
import batches from '../batches/batches.module.css'
import classes from '../models/models.module.css'

/** A correction: the sentence, what it is, what the classifier had said, who says so. */
export const CorrectionRow = ({ correction, onDelete }: { correction: Correction; onDelete: (one: Correction) => void }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useModelName()
  const { text, language, label, said, model, who, at, isHeldOut } = correction
  return (
    <Table.Tr>
      <Table.Td className={classes.sentence} lang={tagOf(language)}>
        {text}
        {isHeldOut && <div className={batches.help}>{t('corrections.isHeldOut')}</div>}
      </Table.Td>
      <Table.Td>{t(`corrections.labels.${label}`)}</Table.Td>
      <Table.Td>
        {said === null ? '–' : t(`corrections.labels.${said.label}`)}
        {model !== null && (
          <div className={batches.help} title={model.fingerprint}>
            {nameOf(model)} ({model.fingerprint.slice(0, 8)})
          </div>
        )}
      </Table.Td>
      <Table.Td>
        {who}
        <div className={batches.help}>{format.moment(at)}</div>
      </Table.Td>
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('corrections.delete', { text })}
          title={t('corrections.delete', { text })}
          onClick={() => onDelete(correction)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
