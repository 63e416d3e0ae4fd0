import { IconPencil, IconTableDown, IconUpload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './data.module.css'

/** How one's own labour market gets in, where there is none yet. */
export const Guide = () => {
  const { t } = useTranslation()
  const steps = [
    { Icon: IconTableDown, text: t('data.guide.template') },
    { Icon: IconPencil, text: t('data.guide.fill') },
    { Icon: IconUpload, text: t('data.guide.import') },
  ]
  return (
    <div className={classes.guide}>
      <h3>{t('data.guide.title')}</h3>
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
