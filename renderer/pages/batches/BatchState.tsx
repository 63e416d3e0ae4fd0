import { Button, Progress } from '@mantine/core'
import { IconDownload, IconPlayerPlayFilled } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BatchItem, ExportFormat } from '../../../main/contract.ts'
import { fileNameOf } from '../../charts/export/save.ts'
import { useFormat } from '../../i18n/format.ts'
import { saveResults } from '../../import/save-results.ts'
import { useModelName } from '../../i18n/model-name.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useBatches } from '../../stores/batches.ts'
import classes from './batches.module.css'
import { timeLeft } from './time-left.ts'

const FORMATS = [
  { value: 'csv', text: 'batches.exportCsv' },
  { value: 'xlsx', text: 'batches.exportXlsx' },
] as const

/** How far a batch is, and ways to end it, to let it go on and to take its results away. */
export const BatchState = ({ batch }: { batch: BatchItem }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { cancel, resume } = useBatches()
  const heard = useBatches((state) => state.progress[batch.id])
  const nameOf = useModelName()
  const [asked, setAsked] = useState<'cancel' | 'resume' | ExportFormat | null>(null)
  const [error, setError] = useState<unknown>(null)
  const { done } = heard ?? batch
  const { total, status } = batch
  const isRunning = status === 'running'
  const rest = heard === undefined ? null : timeLeft(total - done, heard.rowsPerSecond)

  const rateText = (rate: number): string =>
    rate < 10 ? format.plain(Math.round(rate * 10) / 10) : format.integer(rate)
  const attempt = async (what: NonNullable<typeof asked>, work: () => Promise<void>): Promise<void> => {
    setAsked(what)
    setError(null)
    try {
      await work()
    } catch (reason) {
      setError(reason)
    } finally {
      setAsked(null)
    }
  }

  return (
    <section className={classes.card} aria-label={t('batches.state')}>
      <div className={classes.cardHead}>
        <div className={classes.progress}>
          <div className={classes.progressText}>
            <span>
              {t(`batches.status.${status}`)} ·{' '}
              {t('batches.counted', { done: format.integer(done), total: format.integer(total) })}
            </span>
            {isRunning && heard !== undefined && (
              <span>
                {t('batches.rate', { rate: rateText(heard.rowsPerSecond) })}
                {rest !== null &&
                  ` · ${t(rest.unit === 'seconds' ? 'batches.secondsLeft' : 'batches.minutesLeft', { number: rest.number })}`}
              </span>
            )}
          </div>
          <Progress.Root size="md">
            <Progress.Section
              value={(done / total) * 100}
              aria-label={t('batches.progress')}
              {...(isRunning || status === 'done' ? {} : { color: 'gray' })}
            />
          </Progress.Root>
        </div>
        <div className={classes.actions}>
          {isRunning && (
            <Button size="xs" variant="default" onClick={() => void attempt('cancel', () => cancel(batch.id))}>
              {t('batches.cancel')}
            </Button>
          )}
          {!isRunning && status !== 'done' && (
            <Button
              size="xs"
              loading={asked === 'resume'}
              leftSection={<IconPlayerPlayFilled size={13} aria-hidden />}
              onClick={() => void attempt('resume', () => resume(batch.id))}
            >
              {t('batches.resume')}
            </Button>
          )}
          {FORMATS.map(({ value, text }) => (
            <Button
              key={value}
              size="xs"
              variant={status === 'done' ? 'filled' : 'default'}
              loading={asked === value}
              leftSection={<IconDownload size={15} aria-hidden />}
              onClick={() => void attempt(value, () => saveResults(batch.id, value, fileNameOf(batch.name)))}
            >
              {t(text)}
            </Button>
          ))}
        </div>
      </div>
      <p className={classes.help}>
        {t('models.readBy', { model: nameOf(batch.model), fingerprint: batch.model.fingerprint.slice(0, 8) })}
      </p>
      {!isRunning && status !== 'done' && <p className={classes.help}>{t('batches.stopped')}</p>}
      <Failure error={error ?? batch.error} />
    </section>
  )
}
