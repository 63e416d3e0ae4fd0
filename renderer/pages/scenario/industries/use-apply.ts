import { notifications } from '@mantine/notifications'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../../main/contract.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useUndoNotice } from '../../../shell/use-undo-notice.tsx'
import { useEditor } from '../../../stores/editor.ts'
import { fitTo, type Adoption } from './presets.ts'

/** Lets the scenario adopt as a preset says, as one step that the notice can take back; what does not fit is said. */
export const useApply = (dataset: DatasetInfo): ((name: string, preset: Adoption, before: Adoption) => void) => {
  const { t } = useTranslation()
  const format = useFormat()
  const undoNotice = useUndoNotice()
  const edit = useEditor((state) => state.edit)
  const notice = useRef('')
  return (name, preset, before) => {
    const { adoption, missing } = fitTo(preset, dataset.industries)
    // Of two presets one after the other, only the last can still be taken back by its notice.
    notifications.hide(notice.current)
    notice.current = `adoption.preset.${Date.now()}`
    edit(notice.current, (old) => ({ ...old, adoption }))
    const message =
      missing.length === 0
        ? t('industries.applied', { name })
        : t('industries.appliedPart', { name, codes: format.list(missing) })
    undoNotice(notice.current, message, () => {
      edit(`adoption.preset.back.${Date.now()}`, (old) => ({ ...old, adoption: before }))
      return Promise.resolve()
    })
  }
}
