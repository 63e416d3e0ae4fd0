import { IconFileText, IconTable, IconTableDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './batches.module.css'

/** What files may hold and what becomes of them. */
export const Guide = () => {
  const { t } = useTranslation()
  const steps = [
    { Icon: IconTable, text: t('batches.guide.table') },
    { Icon: IconFileText, text: t('batches.guide.text') },
    { Icon: IconTableDown, text: t('batches.guide.result') },
  ]
  return (
    <div className={classes.guide}>
      <h3>{t('batches.guide.title')}</h3>
      <ol>
        {steps.map(({ Icon, text }) => (
          <li key={text}>
            <Icon size={20} stroke={1.5} aria-hidden />
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
