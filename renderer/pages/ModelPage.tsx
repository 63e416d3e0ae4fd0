import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Failure } from '../shell/Failure.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useModel } from '../stores/model.ts'
import classes from './model/model.module.css'
import { Report } from './model/Report.tsx'

/** What the classifier that came with the app is, and how good it is. */
export const ModelPage = () => {
  const { t } = useTranslation()
  const { model, error, load } = useModel()
  useTitle(t('model.title'))
  return (
    <div className={classes.page}>
      {model !== null ? (
        <Report model={model} />
      ) : (
        <>
          <h1>{t('model.title')}</h1>
          {error === null ? (
            <Loader mt="md" aria-label={t('app.loading')} />
          ) : (
            <Failure error={error} onRetry={() => void load()} />
          )}
        </>
      )}
    </div>
  )
}
