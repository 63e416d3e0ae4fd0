import { Alert } from '@mantine/core'
import { IconFiles } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { MAX_BATCH_MEGABYTES } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useBatchDraft } from '../../stores/batch-draft.ts'
import { useDrop } from '../../import/use-drop.ts'
import classes from './batches.module.css'
import { DraftCheck } from './DraftCheck.tsx'
import { Guide } from './Guide.tsx'
import { GiveHead } from './GiveHead.tsx'
import { TakingProgress } from './TakingProgress.tsx'

const ACCEPTED = '.csv,.tsv,.xlsx,.txt,.docx,.pdf'

/** Where files are given, then checked, then become a batch. */
export const NewBatch = () => {
  const { t } = useTranslation()
  const format = useFormat()
  const { working, draft, tooLarge, error, give } = useBatchDraft()

  const take = (files: readonly File[]): void => {
    if (files.length === 0) return
    const first = files[0].name.replace(/\.\w+$/, '')
    const name = files.length === 1 ? first : t('batches.andOthers', { first, rest: files.length - 1 })
    void give(files, name.slice(0, 200))
  }

  const drop = useDrop((dropped) => take([...dropped.files]))

  return (
    <section className={classes.card} aria-label={t('batches.give')} {...drop}>
      <GiveHead
        title={t('batches.give')}
        help={t('batches.giveHelp', { megabytes: MAX_BATCH_MEGABYTES })}
        choose={t('batches.choose')}
        icon={<IconFiles size={15} aria-hidden />}
        accept={ACCEPTED}
        multiple
        working={working}
        isFirst={draft === null}
        onGive={take}
      />
      <TakingProgress working={working} />
      {tooLarge !== null && (
        <Alert mt="md" color="red" variant="light" role="alert">
          {t('batches.tooLarge', { size: format.integer(Math.ceil(tooLarge)), megabytes: MAX_BATCH_MEGABYTES })}
        </Alert>
      )}
      <Failure error={error} title={t('batches.failed')} />
      {draft !== null && <DraftCheck draft={draft} />}
      {draft === null && working === null && <Guide />}
    </section>
  )
}
