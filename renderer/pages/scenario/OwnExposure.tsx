import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { useEditor } from '../../stores/editor.ts'
import { withChanged, withoutAdded, withOverride } from '../../use-in-scenario/changes.ts'
import type { SectionProps } from './Editor.tsx'
import classes from './own-exposure.module.css'
import { OwnExposureRow } from './OwnExposureRow.tsx'
import scenarioClasses from './scenario.module.css'

/** The occupations whose exposure is set by hand and those that the scenario adds, one a line. */
export const OwnExposure = ({ scenario, dataset }: SectionProps) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const edit = useEditor((state) => state.edit)
  const titles = new Map(dataset.occupations.map(({ code, title }) => [code, names.local(title)]))
  const titleOf = (code: string): string => titles.get(code) ?? code
  const { addedOccupations } = scenario
  const added = new Map(addedOccupations.map(({ code, title }) => [code, title]))
  const overrides = Object.entries(scenario.exposure.overrides)
  const isEmpty = overrides.length === 0 && addedOccupations.length === 0
  return (
    <>
      <h3 className={scenarioClasses.subheading}>{t('editor.ownExposure')}</h3>
      {isEmpty ? (
        <p className={scenarioClasses.help}>
          {t('editor.ownExposureNone')} <Link href="/classify">{t('editor.toClassify')}</Link>
        </p>
      ) : (
        <div className={classes.list}>
          <div className={classes.row} aria-hidden>
            <span>{t('editor.ownColumns.occupation')}</span>
            <span className={classes.number}>{t('editor.ownColumns.e1')}</span>
            <span className={classes.number}>{t('editor.ownColumns.e2')}</span>
            <span className={classes.number}>{t('editor.ownColumns.beta')}</span>
          </div>
          {overrides.map(([code, override]) => (
            <OwnExposureRow
              key={`override ${code}`}
              title={added.get(code) ?? titleOf(code)}
              detail={code}
              occupation={addedOccupations.find((one) => one.code === code)?.like ?? code}
              exposure={override}
              isOptional
              removeLabel={t('editor.ownRemove', { occupation: added.get(code) ?? titleOf(code) })}
              onChange={(field, value) =>
                edit(`exposure.overrides.${code}.${field}`, (old) =>
                  withOverride(old, code, { ...old.exposure.overrides[code], [field]: value }),
                )
              }
              onRemove={() => edit(`exposure.overrides.${code}`, (old) => withOverride(old, code, undefined))}
            />
          ))}
          {addedOccupations.map(({ code, title, like, employment, e1, e2 }) => (
            <OwnExposureRow
              key={`added ${code}`}
              title={title}
              detail={t('editor.ownAdded', { title, number: format.compact(employment), like: titleOf(like) })}
              isAdded
              occupation={like}
              exposure={{ e1, e2 }}
              removeLabel={t('editor.ownRemoveAdded', { occupation: title })}
              onChange={(field, value) => {
                if (value !== undefined) {
                  edit(`addedOccupations.${code}.${field}`, (old) => withChanged(old, code, { [field]: value }))
                }
              }}
              onRemove={() => edit(`addedOccupations.${code}`, (old) => withoutAdded(old, code))}
            />
          ))}
        </div>
      )}
    </>
  )
}
