import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../../main/contract.ts'
import { useUndoNotice } from '../../../shell/use-undo-notice.tsx'
import { useEditor } from '../../../stores/editor.ts'
import { fitTo, type Adoption } from './presets.ts'

/** Lets the scenario adopt as a preset says, as one step that the notice can take back; what does not fit is said. */
export const useApply = (dataset: DatasetInfo): ((name: string, preset: Adoption, before: Adoption) => void) => {
  const { t } = useTranslation()
  const undoNotice = useUndoNotice()
  const edit = useEditor((state) => state.edit)
  return (name, preset, before) => {
    const { adoption, missing } = fitTo(preset, dataset.industries)
    edit(`adoption.preset.${Date.now()}`, (old) => ({ ...old, adoption }))
    const message =
      missing.length === 0
        ? t('industries.applied', { name })
        : t('industries.appliedPart', { name, codes: missing.join(', ') })
    undoNotice('adoption-preset', message, () => {
      edit(`adoption.preset.${Date.now()}`, (old) => ({ ...old, adoption: before }))
      return Promise.resolve()
    })
  }
}
