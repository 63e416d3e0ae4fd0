import { Button, TextInput } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useModels } from '../../stores/models.ts'
import { useTrainingTable } from '../../stores/table-draft.ts'
import { useDrop } from '../../import/use-drop.ts'
import batches from '../batches/batches.module.css'
import { GiveHead } from '../batches/GiveHead.tsx'
import { FoundClasses } from './FoundClasses.tsx'
import { ACCEPTED_TABLES, TableColumns } from './TableColumns.tsx'
import { isTraining } from './TrainingCard.tsx'

/** Where a table of labelled texts is given and becomes a model. */
export const NewModel = () => {
  const { t } = useTranslation()
  const format = useFormat()
  const { training, train } = useModels()
  const { working, draft, columns, found, name, give, rename, discard, clear } = useTrainingTable()
  const [starting, setStarting] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const isBusy = isTraining(training)
  const take = (files: readonly File[]): void => {
    if (files.length > 0) void give(files)
  }
  const begin = async (): Promise<void> => {
    if (draft === null || columns === null) return
    setStarting(true)
    setError(null)
    try {
      await train({ draft: draft.draft, columns, name: name.trim() === '' ? draft.files[0].name : name.trim() })
      clear()
      window.scrollTo(0, 0)
    } catch (reason) {
      setError(reason)
    } finally {
      setStarting(false)
    }
  }
  const drop = useDrop((dropped) => take([...dropped.files]))
  return (
    <section className={batches.card} aria-label={t('models.new')} {...drop}>
      <GiveHead
        title={t('models.new')}
        help={t('models.newHelp')}
        choose={t('models.chooseTable')}
        icon={<IconTable size={15} aria-hidden />}
        accept={ACCEPTED_TABLES}
        working={working}
        isFirst={draft === null}
        onGive={take}
      />
      <TableColumns useTable={useTrainingTable} />
      {draft !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void begin()
          }}
        >
          {found !== null && <FoundClasses found={found} />}
          {found !== null && found.problem === null && (
            <TextInput
              mt="md"
              w={320}
              label={t('models.newName')}
              maxLength={200}
              value={name}
              onChange={(event) => rename(event.currentTarget.value)}
            />
          )}
          <Failure error={error} />
          <div className={`${batches.part} ${batches.actions}`}>
            {found !== null && found.problem === null && (
              <Button type="submit" loading={starting} disabled={isBusy}>
                {t('models.train', { rows: format.integer(found.rows) })}
              </Button>
            )}
            <Button variant="default" disabled={starting} onClick={() => void discard()}>
              {t('batches.discard')}
            </Button>
            {isBusy && <span className={batches.help}>{t('models.oneAtATime')}</span>}
          </div>
        </form>
      )}
    </section>
  )
}
