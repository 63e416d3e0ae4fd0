import { Button, Loader } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import type { OwnCard } from '../../../main/contract.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useFailureNotice } from '../../shell/use-failure-notice.ts'
import { useUndoNotice } from '../../shell/use-undo-notice.tsx'
import { useModels } from '../../stores/models.ts'
import batches from '../batches/batches.module.css'
import { ModelFigures } from './ModelFigures.tsx'
import classes from './models.module.css'
import { useCard } from './use-card.ts'

/** Changes this small are chance. */
const NOTHING = 0.0005

/** What the figures say of a new model, in one word. */
const verdictOf = ({ heldOut: { before, after } }: OwnCard): 'better' | 'worse' | 'same' | null => {
  if (before === null || after === null) return null
  const change = after.macroF1 - before.macroF1
  return Math.abs(change) < NOTHING ? 'same' : change > 0 ? 'better' : 'worse'
}

/** A model that has just been made: its figures, and whether to use it. Nothing changes until the analyst says so. */
export const Finished = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const tellFailure = useFailureNotice()
  const undoNotice = useUndoNotice()
  const { card, error } = useCard(id)
  const { use, dismiss, remove, restore } = useModels()
  const attempt = (work: () => Promise<unknown>): void => {
    work().catch(tellFailure)
  }
  if (error !== null) return <Failure error={error} />
  if (card === null) return <Loader mt="md" size="sm" aria-label={t('app.loading')} />
  const verdict = verdictOf(card)
  return (
    <>
      {verdict !== null && (
        <p className={classes.verdict} data-worse={verdict === 'worse' || undefined}>
          {t(`models.verdict.${verdict}`)}
        </p>
      )}
      <ModelFigures card={card} />
      <div className={`${batches.part} ${batches.actions}`}>
        <Button
          onClick={() =>
            attempt(async () => {
              await use(id)
              await dismiss()
              notifications.show({ message: t('models.nowInUse', { name: card.name }) })
            })
          }
        >
          {t('models.accept')}
        </Button>
        <Button variant="default" onClick={() => attempt(dismiss)}>
          {t('models.keepPresent')}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            attempt(async () => {
              await remove(id)
              await dismiss()
              undoNotice(`model-${id}`, t('models.deleted', { name: card.name }), () => restore(id))
            })
          }
        >
          {t('models.deleteIt')}
        </Button>
      </div>
    </>
  )
}
