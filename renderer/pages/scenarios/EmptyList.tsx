import { IconAdjustmentsHorizontal, IconChartAreaLine, IconPlayerPlay } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Steps } from '../../shell/Steps.tsx'
import classes from './scenarios.module.css'

/** What to do first, where there are no scenarios yet. */
export const EmptyList = ({ buttons }: { buttons: ReactNode }) => {
  const { t } = useTranslation()
  const steps = [
    { Icon: IconAdjustmentsHorizontal, text: t('scenarios.emptySteps.pick') },
    { Icon: IconPlayerPlay, text: t('scenarios.emptySteps.run') },
    { Icon: IconChartAreaLine, text: t('scenarios.emptySteps.read') },
  ]
  return (
    <section className={classes.empty}>
      <h2>{t('scenarios.emptyTitle')}</h2>
      <Steps steps={steps} />
      {buttons}
    </section>
  )
}
