import { Button } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../stores/settings.ts'
import { useTour } from '../stores/tour.ts'
import classes from './tour.module.css'

/** Offers the tour to a new reader, until it is taken or declined. */
export const TourOffer = () => {
  const { t } = useTranslation()
  const isOffered = useSettings((state) => state.tour === 'offered')
  const { step, start, decline } = useTour()
  if (!isOffered || step !== null) return null
  return (
    <section className={classes.offer} aria-label={t('tour.offerTitle')}>
      <IconRoute size={20} stroke={1.6} aria-hidden />
      <p>
        <strong>{t('tour.offerTitle')}</strong> {t('tour.offer')}
      </p>
      <Button size="compact-sm" variant="default" onClick={decline}>
        {t('tour.decline')}
      </Button>
      <Button size="compact-sm" onClick={start}>
        {t('tour.start')}
      </Button>
    </section>
  )
}
