import { Loader, Modal, SegmentedControl, Select } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { useNames } from '../i18n/names.ts'
import { defaults } from '../pages/scenario/defaults.ts'
import { betaOf } from '../results/beta.ts'
import { Failure } from '../shell/Failure.tsx'
import { useEditor } from '../stores/editor.ts'
import { useScenarios } from '../stores/scenarios.ts'
import { AddForm } from './AddForm.tsx'
import { readable } from './changes.ts'
import { OverrideForm } from './OverrideForm.tsx'
import classes from './use-in-scenario.module.css'
import type { UseInScenarioProps } from './UseInScenario.tsx'
import { useSave } from './use-save.tsx'
import { NEW, useTarget } from './use-target.ts'

const WAYS = ['override', 'add'] as const

/** Asks which scenario takes a score in, and as what. */
export const UseDialog = ({ exposure, suggested, onClose }: UseInScenarioProps & { onClose: () => void }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { items, error: listError, load } = useScenarios()
  const lastOpened = useEditor((state) => state.id)
  const [chosen, setChosen] = useState<string | null>(null)
  const [way, setWay] = useState<string>(WAYS[0])
  useEffect(() => void load(), [load])

  const preselected = items?.find(({ id }) => id === lastOpened)?.id ?? items?.at(0)?.id ?? NEW
  const choice = chosen ?? (items === null ? null : String(preselected))
  const newName = t('scenarios.newName')
  const fresh = useMemo(() => ({ ...defaults, name: newName }), [newName])
  const { target, error } = useTarget(choice, fresh)
  const item = items?.find(({ id }) => String(id) === choice)
  const { save, error: saveError } = useSave(choice, item === undefined ? newName : names.scenario(item), fresh, onClose)
  const scored = readable(exposure)
  const form = target === null ? null : { target, scored, suggested, onSave: save, onCancel: onClose }
  return (
    <Modal opened onClose={onClose} size={600} title={t('classify.use.title')} closeButtonProps={{ 'aria-label': t('scenarios.cancel') }}>
      <p className={classes.scores}>
        {t('classify.use.scores', {
          e1: format.share(scored.e1),
          e2: format.share(scored.e2),
          beta: format.share(betaOf(scored)),
          automation: format.share(scored.automation),
        })}
      </p>
      <Select
        label={t('classify.use.scenario')}
        searchable
        allowDeselect={false}
        value={choice}
        onChange={setChosen}
        data={[
          ...(items ?? []).map((one) => ({ value: String(one.id), label: names.scenario(one) })),
          { value: NEW, label: t('classify.use.newScenario', { name: newName }) },
        ]}
      />
      <SegmentedControl
        fullWidth
        mt="md"
        aria-label={t('classify.use.as')}
        value={way}
        onChange={setWay}
        data={WAYS.map((one) => ({ value: one, label: t(`classify.use.ways.${one}`) }))}
      />
      <Failure error={saveError ?? listError ?? error} />
      {form === null ? (
        <Loader size="sm" mt="md" aria-label={t('app.loading')} />
      ) : way === 'override' ? (
        <OverrideForm key={choice} {...form} />
      ) : (
        <AddForm key={choice} {...form} />
      )}
    </Modal>
  )
}
