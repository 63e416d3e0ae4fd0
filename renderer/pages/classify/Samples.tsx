import { Button, Select, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, tagOf } from '../../i18n/i18n.ts'
import { useNames } from '../../i18n/names.ts'
import { useClassify } from '../../stores/classify.ts'
import { DEFAULT_DATASET, useDataset } from '../../stores/dataset.ts'
import classes from './classify.module.css'

/** Job advertisements to try; what the reader wrote can be put back. */
export const Samples = () => {
  const { t, i18n } = useTranslation()
  const { advertisements, loadAdvertisements, text, replaced, fill, putBack, submit } = useClassify()
  const names = useNames()
  const { dataset } = useDataset(DEFAULT_DATASET)
  useEffect(() => void loadAdvertisements(), [loadAdvertisements])
  if (advertisements === null || advertisements.length === 0) return null
  // The reader's own language comes first.
  const languages = LANGUAGES.toSorted((a, b) => Number(b === i18n.language) - Number(a === i18n.language))
  const industries = new Map(dataset?.industries.map(({ code, title }) => [code, names.local(title)]))
  const byId = new Map(advertisements.map((advertisement) => [advertisement.id, advertisement]))
  const industryOf = (id: string): string => {
    const code = byId.get(id)?.industry ?? ''
    return industries.get(code) ?? code
  }
  return (
    <div className={classes.samples}>
      <Select
        w={380}
        size="xs"
        searchable
        label={t('classify.samples')}
        placeholder={t('classify.pickSample', { number: advertisements.length })}
        nothingFoundMessage={t('classify.noSample')}
        value={advertisements.find((advertisement) => advertisement.text === text)?.id ?? null}
        onChange={(id) => {
          const sample = id === null ? undefined : byId.get(id)
          if (sample === undefined) return
          fill(sample.text)
          void submit()
        }}
        data={languages.map((language) => {
          const items = advertisements.filter((advertisement) => advertisement.language === language)
          return {
            group: `${t(`languages.${language}`)} (${items.length})`,
            items: items.map(({ id, title }) => ({ value: id, label: title })),
          }
        })}
        maxDropdownHeight={380}
        renderOption={({ option }) => (
          <div>
            <div lang={tagOf(byId.get(option.value)?.language ?? 'en')}>{option.label}</div>
            <Text size="xs" c="dimmed">
              {industryOf(option.value)}
            </Text>
          </div>
        )}
      />
      {replaced !== null && (
        <Button size="xs" variant="default" onClick={putBack}>
          {t('classify.putBack')}
        </Button>
      )}
    </div>
  )
}
