import { Button, FileButton, Kbd, Textarea } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { useDrop } from '../../import/use-drop.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useClassify } from '../../stores/classify.ts'
import classes from './classify.module.css'
import { History } from './History.tsx'
import { Refused } from './Refused.tsx'
import { Samples } from './Samples.tsx'

const ACCEPTED = '.txt,.md,.docx,.pdf'

/** The box for the description, files and texts to put into it, what was in it before, and what went wrong with the last one. */
export const TextForm = () => {
  const { t } = useTranslation()
  const format = useFormat()
  const { text, write, submit, take, working, reading, empty, error, refused } = useClassify()
  const drop = useDrop(({ files }) => void take([...files]))
  return (
    <form
      className={classes.form}
      {...drop}
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
        placeholder={format.sentences([t('classify.placeholder'), t('history.dropFile')])}
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
        {(working || reading) && <span role="status">{t('classify.working')}</span>}
        <span className={classes.push} />
        <FileButton
          accept={ACCEPTED}
          inputProps={{ 'aria-label': t('history.chooseFile') }}
          onChange={(file) => void take(file === null ? [] : [file])}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={reading}
              leftSection={<IconFileText size={16} aria-hidden />}
            >
              {t('history.chooseFile')}
            </Button>
          )}
        </FileButton>
        <History />
      </div>
      {refused !== null && <Refused file={refused} />}
      <Failure error={error} />
      <Samples />
    </form>
  )
}
