import { Button, Kbd, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../shell/Failure.tsx'
import { useClassify } from '../../stores/classify.ts'
import classes from './classify.module.css'
import { Samples } from './Samples.tsx'

/** The box for the description, texts to try, and what went wrong with the last one. */
export const TextForm = () => {
  const { t } = useTranslation()
  const { text, write, submit, working, empty, error } = useClassify()
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        void submit()
      }}
    >
      <Textarea
        label={t('classify.label')}
        placeholder={t('classify.placeholder')}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        error={empty ? t('classify.empty') : null}
        autosize
        minRows={12}
        maxRows={22}
        spellCheck={false}
      />
      <div className={classes.actions}>
        <Button type="submit" loading={working}>
          {t('classify.submit')}
        </Button>
        <Kbd size="xs">{t('classify.shortcut')}</Kbd>
        {working && <span role="status">{t('classify.working')}</span>}
      </div>
      <Failure error={error} />
      <Samples />
    </form>
  )
}
