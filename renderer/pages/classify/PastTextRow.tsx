import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PastText } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { tagOf } from '../../i18n/i18n.ts'
import { useModelName } from '../../i18n/model-name.ts'
import classes from './PastTexts.module.css'

interface Props {
  row: PastText
  onShow: () => void
  onDelete: () => void
}

const NAMED_CHARACTERS = 40

/** A text that was classified before: how it begins, what came of it, when and by which model. */
export const PastTextRow = ({ row: { text, language, beta, label, model, at }, onShow, onDelete }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useModelName()
  const begins = text.slice(0, NAMED_CHARACTERS)
  return (
    <li className={classes.row}>
      <button type="button" className={classes.show} onClick={onShow}>
        <span className={classes.begins} lang={tagOf(language)}>
          {text}
        </span>
        <span className={classes.facts}>
          <b>{beta === null ? label : t('history.beta', { beta: format.share(beta) })}</b>
          <span>{format.moment(at)}</span>
          <span className={classes.model}>{nameOf(model)}</span>
        </span>
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('history.delete', { text: begins })}
        title={t('history.delete', { text: begins })}
        onClick={onDelete}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </li>
  )
}
