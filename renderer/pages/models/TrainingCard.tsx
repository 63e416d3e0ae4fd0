import { Button, Loader, Progress } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrainingState } from '../../../main/contract.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useModels } from '../../stores/models.ts'
import batches from '../batches/batches.module.css'
import { Finished } from './Finished.tsx'
import { LossChart } from './LossChart.tsx'

const ACTIVE: readonly TrainingState['status'][] = ['preparing', 'running', 'judging']

/** Whether a model is being trained. */
export const isTraining = (training: TrainingState | null): boolean =>
  training !== null && ACTIVE.includes(training.status)

/** The training under way, or what the last one came to. */
export const TrainingCard = ({ training }: { training: TrainingState }) => {
  const { t } = useTranslation()
  const { stop, dismiss } = useModels()
  const [error, setError] = useState<unknown>(null)
  const { id, name, status, epochs, history, secondsLeft, isStopping } = training
  const isActive = isTraining(training)
  const attempt = (work: Promise<unknown>): void => {
    setError(null)
    work.catch(setError)
  }
  return (
    <section className={batches.card} aria-label={t('models.training')}>
      <div className={batches.cardHead}>
        <div className={batches.progress}>
          <h2>{name}</h2>
          <div className={batches.progressText} role="status">
            <span>
              {isStopping ? t('models.stopping') : t(`models.status.${status}`)}
              {status === 'running' && ` · ${t('models.epochsDone', { done: history.length, epochs })}`}
            </span>
            {secondsLeft !== null && !isStopping && (
              <span>{t('batches.secondsLeft', { number: Math.ceil(secondsLeft) })}</span>
            )}
          </div>
          {isActive && (
            <Progress
              value={epochs === 0 ? 100 : (history.length / epochs) * 100}
              animated={status !== 'running'}
              aria-label={t('batches.progress')}
            />
          )}
        </div>
        <div className={batches.actions}>
          {isActive && (
            <>
              <Button
                size="xs"
                variant="default"
                disabled={isStopping || history.length === 0 || status !== 'running'}
                onClick={() => attempt(stop(true))}
              >
                {t('models.stopKeep')}
              </Button>
              <Button size="xs" variant="default" onClick={() => attempt(stop(false))}>
                {t('models.stopDiscard')}
              </Button>
            </>
          )}
          {(status === 'discarded' || status === 'failed') && (
            <Button size="xs" variant="default" onClick={() => attempt(dismiss())}>
              {t('models.close')}
            </Button>
          )}
        </div>
      </div>
      <Failure error={error ?? training.error} />
      {isActive && history.length === 0 && <Loader mt="md" size="sm" aria-label={t('app.loading')} />}
      {isActive && history.length > 0 && (
        <div className={batches.part}>
          <LossChart history={history} epochs={epochs} />
        </div>
      )}
      {isActive && <p className={batches.help}>{t('models.trainingHelp')}</p>}
      {status === 'done' && <Finished id={id} />}
    </section>
  )
}
