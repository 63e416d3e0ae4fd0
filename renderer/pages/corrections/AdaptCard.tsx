import { Button, TextInput } from '@mantine/core'
import { IconSchool } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { CorrectionCounts } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useModels } from '../../stores/models.ts'
import batches from '../batches/batches.module.css'
import { isTraining } from '../models/TrainingCard.tsx'
import classes from '../models/models.module.css'

const LEAST = 5
const LABELS = ['E0', 'E1', 'E2', 'none'] as const

/** How many corrections there are, and the way to a model that has learned from them. */
export const AdaptCard = ({ counts }: { counts: CorrectionCounts }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const [, go] = useLocation()
  const { training, adapt } = useModels()
  const [name, setName] = useState(t('corrections.adaptedName', { date: format.moment(new Date().toISOString()) }))
  const [starting, setStarting] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const begin = async (): Promise<void> => {
    setStarting(true)
    setError(null)
    try {
      await adapt(name.trim() === '' ? t('corrections.title') : name.trim())
      go('/classify/models')
    } catch (reason) {
      setError(reason)
      setStarting(false)
    }
  }
  return (
    <section className={batches.card} aria-label={t('corrections.adapt')}>
      <h2>{t('corrections.adapt')}</h2>
      <p className={batches.help}>{t('corrections.adaptHelp')}</p>
      <dl className={classes.stats}>
        {[
          [t('corrections.number'), counts.total] as const,
          ...LABELS.map((label) => [t(`corrections.labels.${label}`), counts[label]] as const),
          [t('corrections.heldOut'), counts.heldOut] as const,
        ].map(([label, number]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{format.integer(number)}</dd>
          </div>
        ))}
      </dl>
      {counts.total < LEAST ? (
        <p className={batches.help}>{t('corrections.tooFew', { least: LEAST })}</p>
      ) : (
        <form
          className={classes.filters}
          onSubmit={(event) => {
            event.preventDefault()
            void begin()
          }}
        >
          <TextInput
            w={320}
            label={t('models.newName')}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            type="submit"
            loading={starting}
            disabled={isTraining(training)}
            leftSection={<IconSchool size={16} aria-hidden />}
          >
            {t('corrections.start')}
          </Button>
          {isTraining(training) && <span className={batches.help}>{t('models.oneAtATime')}</span>}
        </form>
      )}
      <Failure error={error} />
    </section>
  )
}
