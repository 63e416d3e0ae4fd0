import { IconArrowsDiff, IconListCheck, IconPlayerPlay } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Steps } from '../../shell/Steps.tsx'
import classes from './compare.module.css'

/** What to do first, where fewer than two scenarios have a result. */
export const HowToCompare = ({ hasScenarios }: { hasScenarios: boolean }) => {
  const { t } = useTranslation()
  const steps = [
    { Icon: IconListCheck, text: t('compare.emptySteps.pick') },
    { Icon: IconPlayerPlay, text: t('compare.emptySteps.run') },
    { Icon: IconArrowsDiff, text: t('compare.emptySteps.read') },
  ]
  return (
    <section className={classes.card}>
      <h2>{t('compare.emptyTitle')}</h2>
      <Steps steps={steps} />
      {!hasScenarios && (
        <p className={classes.help}>
          {t('compare.noScenarios')} <Link href="/">{t('app.toScenarios')}</Link>
        </p>
      )}
    </section>
  )
}
