import { Button, Loader } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Failure } from '../shell/Failure.tsx'
import { useFailureNotice } from '../shell/use-failure-notice.ts'
import { useTitle } from '../shell/use-title.ts'
import { useModels } from '../stores/models.ts'
import batches from './batches/batches.module.css'
import { ClassifyTabs } from './batches/ClassifyTabs.tsx'
import { ModelFigures } from './models/ModelFigures.tsx'
import { useCard } from './models/use-card.ts'

/** One own model: its figures and how it was made. */
export const OwnModelPage = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const tellFailure = useFailureNotice()
  const { items, load, use } = useModels()
  const { card, error } = useCard(id)
  const item = items?.find((one) => one.id === id)
  const name = item?.name ?? card?.name ?? t('models.title')
  useTitle(name)
  useEffect(() => void load(), [load])
  return (
    <div className={batches.page}>
      <ClassifyTabs here="/classify/models" />
      <Link href="/classify/models" className={batches.back}>
        ← {t('models.all')}
      </Link>
      <h1 className={batches.name}>{name}</h1>
      <Failure error={error} />
      {card === null && error === null && <Loader aria-label={t('app.loading')} />}
      {card !== null && (
        <section className={batches.card} aria-label={t('models.figures')}>
          <ModelFigures card={card} />
          {item?.isInUse === false && (
            <div className={`${batches.part} ${batches.actions}`}>
              <Button
                onClick={() => {
                  use(id).catch(tellFailure)
                }}
              >
                {t('models.accept')}
              </Button>
            </div>
          )}
        </section>
      )}
    </div>
  )
}
