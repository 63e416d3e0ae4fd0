import { useTranslation } from 'react-i18next'
import type { ModelReference } from '../../main/contract.ts'

/** What a model is called: the bundled one in the interface's language, an own one as the analyst named it. */
export const useModelName = (): ((model: Pick<ModelReference, 'id' | 'name'>) => string) => {
  const { t } = useTranslation()
  return ({ id, name }) => (id === 'bundled' ? t('models.bundled') : name)
}
