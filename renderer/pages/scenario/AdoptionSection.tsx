import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { useEditor } from '../../stores/editor.ts'
import { AdoptionRow } from './AdoptionRow.tsx'
import { defaultCurve, modelCurve, withField, withIndustry, type OwnCurve } from './defaults.ts'
import type { SectionProps } from './Editor.tsx'
import classes from './scenario.module.css'

const EMPTY: OwnCurve = {}

/** How fast and how far each industry adopts: one default, and a row per industry that may differ from it. */
export const AdoptionSection = ({ scenario, dataset }: SectionProps) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const edit = useEditor((state) => state.edit)
  const [order, setOrder] = useState('code')
  const own = scenario.adoption.industries
  const { source } = scenario.exposure
  const exposureOf = (exposure: Record<string, number>): number | undefined => exposure[source]
  const industries = dataset.industries.toSorted((a, b) => {
    if (order === 'employment') return b.employment - a.employment
    if (order === 'exposure') return (exposureOf(b.exposure) ?? 0) - (exposureOf(a.exposure) ?? 0)
    return a.code < b.code ? -1 : 1
  })
  const fallback = defaultCurve(scenario)
  return (
    <section className={classes.section}>
      <h2>{t('editor.adoption')}</h2>
      <p className={classes.help}>{t('editor.adoptionHelp')}</p>
      <div className={classes.adoptionBar}>
        <span>{t('editor.own', { number: Object.keys(own).length, all: dataset.industries.length })}</span>
        <Select
          size="xs"
          w={140}
          allowDeselect={false}
          value={order}
          onChange={(next) => setOrder(next ?? 'code')}
          aria-label={t('editor.sort')}
          data={[
            { value: 'code', label: t('editor.sortCode') },
            { value: 'employment', label: t('editor.sortEmployment') },
            { value: 'exposure', label: t('editor.sortExposure') },
          ]}
        />
      </div>
      <table className={classes.adoption}>
        <thead>
          <tr>
            <th scope="col">{t('editor.industry')}</th>
            <th scope="col">
              {t('editor.adoptionStart')} <small>{t('editor.adoptionStartUnit')}</small>
            </th>
            <th scope="col">
              {t('editor.duration')} <small>{t('editor.durationUnit')}</small>
            </th>
            <th scope="col" title={t('editor.ceilingHelp')}>
              {t('editor.ceiling')} <small>{t('editor.ceilingUnit')}</small>
            </th>
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          <AdoptionRow
            title={t('editor.all')}
            facts={t('editor.allHelp')}
            own={scenario.adoption.default}
            fallback={modelCurve(scenario)}
            isDefault
            onChange={(field, value) =>
              edit(`adoption.default.${field}`, (old) => ({
                ...old,
                adoption: { ...old.adoption, default: withField(old.adoption.default, field, value) },
              }))
            }
            onReset={() => edit('adoption.reset', (old) => ({ ...old, adoption: { ...old.adoption, default: {} } }))}
          />
          {industries.map(({ code, title, employment, exposure }) => {
            const mean = exposureOf(exposure)
            return (
              <AdoptionRow
                key={code}
                title={names.local(title)}
                facts={t('editor.facts', {
                  employment: format.compact(employment),
                  exposure: mean === undefined ? '–' : format.share(mean),
                })}
                own={Object.hasOwn(own, code) ? own[code] : EMPTY}
                fallback={fallback}
                onChange={(field, value) =>
                  edit(`adoption.industries.${code}.${field}`, (old) => {
                    const { industries: curves } = old.adoption
                    const before = Object.hasOwn(curves, code) ? curves[code] : EMPTY
                    return withIndustry(old, code, withField(before, field, value))
                  })
                }
                onReset={() => edit(`adoption.reset.${code}`, (old) => withIndustry(old, code, {}))}
              />
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
