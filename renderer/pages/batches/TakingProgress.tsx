import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Taking } from '../../import/file-draft.ts'
import classes from './batches.module.css'

/** How far files are that are taken in; nothing when that is over. */
export const TakingProgress = ({ working }: { working: Taking }) => {
  const { t } = useTranslation()
  if (working === null) return null
  return (
    <div className={classes.part} role="status">
      <div className={classes.progressText}>{t(working === 'reading' ? 'batches.reading' : 'batches.uploading')}</div>
      <Progress
        value={working === 'reading' ? 100 : working.uploading * 100}
        animated={working === 'reading'}
        aria-label={t('batches.progress')}
      />
    </div>
  )
}
