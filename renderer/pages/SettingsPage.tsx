import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Response } from '../../main/contract.ts'
import { call } from '../client.ts'
import { Failure } from '../shell/Failure.tsx'
import { useTitle } from '../shell/use-title.ts'
import { AboutCard } from './settings/AboutCard.tsx'
import { BackupsCard } from './settings/BackupsCard.tsx'
import { FilesCard } from './settings/FilesCard.tsx'
import { LookCard } from './settings/LookCard.tsx'
import classes from './settings/settings.module.css'

/** Language, theme, name, where everything is, and backups of it. */
export const SettingsPage = () => {
  const { t } = useTranslation()
  const [info, setInfo] = useState<Response<'app.info'> | null>(null)
  const [error, setError] = useState<unknown>(null)
  useTitle(t('settings.title'))
  useEffect(() => {
    call('app.info', {}).then(setInfo, setError)
  }, [])
  return (
    <div className={classes.page}>
      <h1>{t('settings.title')}</h1>
      <Failure error={error} />
      <div className={classes.columns}>
        <LookCard />
        <AboutCard version={info?.version ?? ''} />
      </div>
      <BackupsCard />
      {info !== null && <FilesCard info={info} />}
    </div>
  )
}
