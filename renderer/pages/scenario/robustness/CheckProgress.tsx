import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CheckState } from '../../../stores/robustness.ts'
import classes from './robustness.module.css'

interface Props {
  running: NonNullable<CheckState['running']>
  onCancel: () => void
}

/** How far a check is, and the way to end it. */
export const CheckProgress = ({ running: { done, total }, onCancel }: Props) => {
  const { t } = useTranslation()
  return (
    <div className={classes.progress}>
      <div>
        <span>{done === 0 ? t('robustness.preparing') : t('robustness.running', { done, total })}</span>
        <Progress.Root size="md">
          <Progress.Section value={(100 * done) / Math.max(1, total)} aria-label={t('robustness.progress')} />
        </Progress.Root>
      </div>
      <Button variant="default" aria-label={t('robustness.cancel')} onClick={onCancel}>
        {t('runs.cancel')}
      </Button>
    </div>
  )
}
