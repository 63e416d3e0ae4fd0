import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RunItem } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useRuns } from '../../stores/runs.ts'
import classes from './scenario.module.css'

/** How far a run is, and a way to stop it. */
export const RunProgress = ({ run, onCancel }: { run: RunItem; onCancel: () => void }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const share = useRuns((state) => state.progress[run.id] ?? 0)
  return (
    <>
      <div className={classes.progress}>
        <div>{t('runs.running', { share: format.roundPercent(Math.floor(share * 100) / 100) })}</div>
        <Progress.Root size="md">
          <Progress.Section value={share * 100} aria-label={t('runs.progress')} />
        </Progress.Root>
      </div>
      <Button variant="default" onClick={onCancel}>
        {t('runs.cancel')}
      </Button>
    </>
  )
}
