import { Input, NumberInput, RangeSlider, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OccupationList } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { useOccupationSearch } from '../../stores/occupation-search.ts'
import classes from './occupations.module.css'
import { majorGroupsOf } from './rows.ts'

interface Props {
  list: OccupationList
  sources: readonly string[]
  /** The one whose β is filtered. */
  source: string | null
}

/** What narrows the list down: words, major group, β by a source, and industry. */
export const Filters = ({ list, sources, source }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const filter = useOccupationSearch((state) => state.filter)
  const look = useOccupationSearch((state) => state.look)
  const majors = majorGroupsOf(list.occupations)
  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.words}
        label={t('occupations.search')}
        placeholder={t('occupations.searchPlaceholder')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={filter.words}
        onChange={(event) => look({ words: event.currentTarget.value })}
      />
      {majors.length > 1 && (
        <Select
          className={classes.choice}
          label={t('occupations.majorGroup')}
          placeholder={t('occupations.allGroups')}
          clearable
          searchable
          value={filter.major}
          onChange={(major) => look({ major })}
          data={majors.map((value) => ({ value, label: names.majorGroup(value) }))}
        />
      )}
      {source !== null && (
        <>
          <Select
            className={classes.choice}
            label={t('occupations.betaOf')}
            allowDeselect={false}
            value={source}
            onChange={(next) => look({ source: next })}
            data={sources.map((value) => ({ value, label: names.source(value) }))}
          />
          <Input.Wrapper
            className={classes.range}
            labelElement="div"
            label={t('occupations.betaRange', {
              low: format.share(filter.range[0]),
              high: format.share(filter.range[1]),
            })}
          >
            <RangeSlider
              mt={12}
              size="sm"
              min={0}
              max={1}
              step={0.01}
              minRange={0}
              label={format.share}
              thumbFromLabel={t('occupations.betaLow')}
              thumbToLabel={t('occupations.betaHigh')}
              value={filter.range}
              onChange={(range) => look({ range })}
            />
          </Input.Wrapper>
        </>
      )}
      {list.industries.length > 1 && (
        <Select
          className={classes.choice}
          label={t('occupations.industry')}
          placeholder={t('occupations.allIndustries')}
          clearable
          searchable
          value={filter.industry}
          onChange={(industry) => look({ industry })}
          data={list.industries.map(({ code, title }) => ({ value: code, label: names.local(title) }))}
        />
      )}
      {filter.industry !== null && (
        <NumberInput
          className={classes.share}
          label={t('occupations.industryShare')}
          suffix="%"
          min={0}
          max={100}
          allowDecimal={false}
          clampBehavior="strict"
          value={Math.round(filter.industryShare * 100)}
          onChange={(value) => look({ industryShare: Number(value) / 100 })}
        />
      )}
    </search>
  )
}
