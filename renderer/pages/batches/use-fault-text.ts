import { useTranslation } from 'react-i18next'
import type { DocumentFault } from '../../../main/contract.ts'

/** What is wrong with a file or a row, in the interface's language. */
export const useFaultText = (): ((fault: DocumentFault) => string) => {
  const { t } = useTranslation()
  return ({ code, detail }) => t(`batches.faults.${code}`, { detail })
}
