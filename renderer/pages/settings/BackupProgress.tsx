import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useBackups } from '../../stores/backups.ts'
import classes from './settings.module.css'

/** How far the work on a backup is, and a way to stop it; nothing where there is none. */
export const BackupProgress = () => {
  const { t } = useTranslation()
  const { work, arriving, stop } = useBackups()
  if (work === null && arriving === null) return null
  const share = arriving ?? work?.share ?? 0
  const what = t(`settings.work.${work?.what ?? 'arriving'}`)
  const isSteady = work?.what === 'replacing'
  return (
    <div className={classes.progress}>
      <span role="status">{what}</span>
      {work?.canStop === true ? (
        <Button size="compact-sm" variant="default" onClick={() => void stop()}>
          {t('settings.stop')}
        </Button>
      ) : (
        <span />
      )}
      <Progress value={isSteady ? 100 : share * 100} animated={isSteady} aria-label={what} />
    </div>
  )
}
