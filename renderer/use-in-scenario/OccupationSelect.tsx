import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../main/contract.ts'
import { useNames } from '../i18n/names.ts'

interface Props {
  label: string
  dataset: DatasetInfo
  value: string | null
  error: string | null
  onChange: (code: string) => void
}

/** One of a dataset's occupations, found by its title or its code. */
export const OccupationSelect = ({ label, dataset, value, error, onChange }: Props) => {
  const { t } = useTranslation()
  const { local } = useNames()
  return (
    <Select
      mt="sm"
      label={label}
      placeholder={t('classify.use.find')}
      nothingFoundMessage={t('classify.use.nothingFound')}
      searchable
      allowDeselect={false}
      limit={60}
      maxDropdownHeight={260}
      value={value}
      error={error}
      onChange={(code) => {
        if (code !== null) onChange(code)
      }}
      data={dataset.occupations.map(({ code, title }) => ({ value: code, label: `${local(title)} · ${code}` }))}
    />
  )
}
