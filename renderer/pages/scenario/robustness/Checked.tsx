import type { DatasetInfo, RobustnessCheck } from '../../../../main/contract.ts'
import { useTranslation } from 'react-i18next'
import { useWarnings } from '../../../i18n/warnings.ts'
import { Caution } from '../../../shell/Caution.tsx'
import { Summary } from './Summary.tsx'
import { Tornado } from './Tornado.tsx'
import { useCheckSource } from './use-check-source.ts'
import { useWords } from './use-words.ts'
import { VerdictTable } from './VerdictTable.tsx'

interface Props {
  check: RobustnessCheck
  dataset: DatasetInfo
  name: string
}

/** What a check found: a sentence, a table and a chart. */
export const Checked = ({ check, dataset, name }: Props) => {
  const { t } = useTranslation()
  const words = useWords(dataset)
  const source = useCheckSource(check, dataset)
  const warnings = useWarnings(check.warnings)
  return (
    <>
      <Summary check={check} words={words} />
      <Caution title={t('robustness.warnings')} lines={warnings} />
      <VerdictTable check={check} words={words} name={name} provenance={source.provenance} />
      <Tornado check={check} words={words} name={name} source={source} />
    </>
  )
}
