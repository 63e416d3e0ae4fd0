import { useTranslation } from 'react-i18next'
import type { DatasetInfo, RobustnessCheck } from '../../../../main/contract.ts'
import { datasetAddress } from '../../../addresses.ts'
import type { SourceLine } from '../../../charts/chart.ts'
import { useNames } from '../../../i18n/names.ts'
import { useSourceLine } from '../../../results/use-chart-context.ts'

/** Where the figures of a check come from: all of the dataset, since every exposure source is tried. */
export const useCheckSource = (check: RobustnessCheck, dataset: DatasetInfo): SourceLine => {
  const { t } = useTranslation()
  const names = useNames()
  const lineOf = useSourceLine()
  const parts = [
    { text: names.local(dataset.title), address: datasetAddress(dataset.id) },
    { text: t('robustness.exposureAll'), address: datasetAddress(dataset.id) },
    { text: t('robustness.made', { version: check.appVersion, runs: check.variants.length }), address: null },
  ]
  return lineOf(parts, dataset.sources)
}
