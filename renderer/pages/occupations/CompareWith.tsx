import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { occupationAddress } from '../../addresses.ts'
import { useNames } from '../../i18n/names.ts'
import { useOccupations } from '../../stores/occupations.ts'
import classes from './occupation.module.css'

/** As many as are looked through at once; the others are found by their words. */
const OFFERED = 60

/** Picks the occupation that is set beside one. */
export const CompareWith = ({ dataset, code, other }: { dataset: string; code: string; other: string | null }) => {
  const { t, i18n } = useTranslation()
  const names = useNames()
  const [, go] = useLocation()
  const { list } = useOccupations(dataset)
  const offered = useMemo(
    () =>
      (list?.occupations ?? [])
        .filter((item) => item.code !== code)
        .map((item) => ({ value: item.code, label: names.local(item.title) })),
    // Titles change with the language alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [list, code, i18n.language],
  )
  return (
    <Select
      className={classes.compareWith}
      label={t('occupations.compareWith')}
      placeholder={t('occupations.searchPlaceholder')}
      searchable
      clearable={other !== null}
      limit={OFFERED}
      nothingFoundMessage={t('occupations.nothing')}
      disabled={offered.length === 0}
      data={offered}
      value={other}
      onChange={(next) => go(next === null ? occupationAddress(dataset, code) : occupationAddress(dataset, code, next))}
    />
  )
}
