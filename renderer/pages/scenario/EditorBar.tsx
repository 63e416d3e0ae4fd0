import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useEditor } from '../../stores/editor.ts'
import classes from './scenario.module.css'

/** The way back, how the changes stand, and saving, undo and redo. */
export const EditorBar = () => {
  const { t } = useTranslation()
  const { undo, redo, save } = useEditor.getState()
  const isFailed = useEditor(({ keeping }) => keeping === 'failed')
  const isChanged = useEditor((state) => state.isChanged)
  const canUndo = useEditor(({ history }) => history !== null && history.past.length > 0)
  const canRedo = useEditor(({ history }) => history !== null && history.future.length > 0)
  const state = isFailed ? 'editor.keepFailed' : isChanged ? 'editor.unsaved' : 'editor.saved'
  return (
    <div className={classes.editorBar}>
      <Link href="/" className={classes.back}>
        <IconArrowLeft size={15} aria-hidden />
        {t('editor.back')}
      </Link>
      <span role="status" title={t('editor.keptHelp')} className={isFailed ? classes.notSaved : classes.saved}>
        {t(state)}
      </span>
      <Tooltip label={`${t('editor.save')} (Ctrl+S)`}>
        <Button size="compact-xs" variant={isChanged ? 'filled' : 'default'} disabled={!isChanged} onClick={() => void save()}>
          {t('editor.save')}
        </Button>
      </Tooltip>
      <Tooltip label={`${t('editor.undo')} (Ctrl+Z)`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('editor.undo')}
          disabled={!canUndo}
          onClick={undo}
        >
          <IconArrowBackUp size={17} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${t('editor.redo')} (Ctrl+Shift+Z)`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('editor.redo')}
          disabled={!canRedo}
          onClick={redo}
        >
          <IconArrowForwardUp size={17} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
