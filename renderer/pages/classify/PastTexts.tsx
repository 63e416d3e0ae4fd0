import { Pagination, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { call } from '../../client.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useFailureNotice } from '../../shell/use-failure-notice.ts'
import { useUndoNotice } from '../../shell/use-undo-notice.tsx'
import { useClassify } from '../../stores/classify.ts'
import { PAST_TEXTS_PER_PAGE, usePastTexts } from '../../stores/past-texts.ts'
import classes from './PastTexts.module.css'
import { ClearHistory } from './ClearHistory.tsx'
import { PastTextRow } from './PastTextRow.tsx'

/** Texts that were classified before, newest first; one that is chosen comes back with its result. */
export const PastTexts = ({ onShown }: { onShown: () => void }) => {
  const { t } = useTranslation()
  const tellFailure = useFailureNotice()
  const undoNotice = useUndoNotice()
  const show = useClassify((state) => state.show)
  const { rows, words, page, matching, total, error, load, look, remove, restore } = usePastTexts()

  const attempt = (work: () => Promise<void>): void => {
    work().catch(tellFailure)
  }
  const bringBack = (id: number): void =>
    attempt(async () => {
      const { text, result } = await call('history.get', { id })
      onShown()
      await show(text, result)
    })
  const removeOne = (id: number): void =>
    attempt(async () => {
      await remove(id)
      undoNotice(`past-text-${id}`, t('history.deleted'), () => restore([id]))
    })

  if (total === 0) {
    return (
      <div className={classes.empty}>
        <h3>{t('history.emptyTitle')}</h3>
        <p>{t('history.empty')}</p>
      </div>
    )
  }
  return (
    <div className={classes.panel}>
      <TextInput
        aria-label={t('history.search')}
        placeholder={t('history.search')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={words}
        onChange={(event) => void look({ words: event.currentTarget.value })}
      />
      <Failure error={error} onRetry={() => void load()} />
      {rows?.length === 0 && <p className={classes.quiet}>{t('history.noMatch')}</p>}
      <ul className={classes.list} aria-label={t('history.title')}>
        {rows?.map((row) => (
          <PastTextRow key={row.id} row={row} onShow={() => bringBack(row.id)} onDelete={() => removeOne(row.id)} />
        ))}
      </ul>
      <div className={classes.foot}>
        {matching > PAST_TEXTS_PER_PAGE ? (
          <Pagination
            size="sm"
            total={Math.ceil(matching / PAST_TEXTS_PER_PAGE)}
            value={page}
            onChange={(next) => void look({ page: next })}
            getControlProps={(control) => ({ 'aria-label': t(`history.pages.${control}`) })}
            getItemProps={(number) => ({ 'aria-label': t('history.page', { number }) })}
          />
        ) : (
          <span />
        )}
        <ClearHistory />
      </div>
    </div>
  )
}
