import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ModelReference } from '../../../main/contract.ts'
import { useModelName } from '../../i18n/model-name.ts'
import classes from './classify.module.css'

/** Which model a result comes from. */
export const ModelUsed = ({ model }: { model: ModelReference }) => {
  const { t } = useTranslation()
  const nameOf = useModelName()
  return (
    <p className={classes.help}>
      {t('models.readBy', { model: nameOf(model), fingerprint: model.fingerprint.slice(0, 8) })}{' '}
      <Link href="/classify/models">{t('models.all')}</Link>
    </p>
  )
}
