import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RunItem } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { isActive } from '../../results/standing.ts'

interface Props {
  /** Newest first. */
  runs: RunItem[]
  shown: number | undefined
  onPick: (id: number) => void
}

/** Chooses among the runs that have something to show. */
export const RunPicker = ({ runs, shown, onPick }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Select
      size="xs"
      w={230}
      allowDeselect={false}
      aria-label={t('runs.pick')}
      value={String(shown)}
      onChange={(next) => onPick(Number(next))}
      data={runs.map((run) => ({
        value: String(run.id),
        label: isActive(run)
          ? t('runs.itemActive', { id: run.id })
          : t('runs.item', { id: run.id, when: format.moment(run.finishedAt ?? run.startedAt) }),
      }))}
    />
  )
}
