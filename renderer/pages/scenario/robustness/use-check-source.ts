import { useTranslation } from 'react-i18next'
import type { DatasetInfo, RobustnessCheck } from '../../../../main/contract.ts'
import { datasetAddress } from '../../../addresses.ts'
import type { SourceLine } from '../../../charts/chart.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useNames } from '../../../i18n/names.ts'

/** Where the figures of a check come from: all of the dataset, since every exposure source is tried. */
export const useCheckSource = (check: RobustnessCheck, dataset: DatasetInfo): SourceLine => {
  const { t } = useTranslation()
  const names = useNames()
  const format = useFormat()
  const parts = [
    { text: names.local(dataset.title), address: datasetAddress(dataset.id) },
    { text: t('robustness.exposureAll'), address: datasetAddress(dataset.id) },
    { text: t('robustness.made', { version: check.appVersion, runs: check.variants.length }), address: null },
  ]
  const provenance = format.clauses(parts.map(({ text }) => text))
  return {
    parts,
    line: t('charts.source', { text: provenance }),
    provenance,
    attributions: dataset.sources
      .filter(({ licence, citation }) => licence?.startsWith('CC BY') === true && citation !== undefined)
      .map(({ licence, citation }) => t('charts.attribution', { licence, citation })),
  }
}
