import { Table } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { useNames } from '../i18n/names.ts'
import { betaOf } from '../results/beta.ts'
import { overriding, ownOverride } from './changes.ts'
import { FormButtons, type FormProps } from './FormButtons.tsx'
import { OccupationSelect } from './OccupationSelect.tsx'
import classes from './use-in-scenario.module.css'

/** Sets the exposure of an occupation that the scenario's dataset has, beside what it was. */
export const OverrideForm = ({ target, scored, suggested, onSave, onCancel }: FormProps) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { scenario, dataset, exposure } = target
  const [code, setCode] = useState(suggested)
  const [isMissing, setMissing] = useState(false)
  const occupation = dataset.occupations.find((one) => one.code === code)
  const before = code === null ? undefined : { ...exposure[code], ...ownOverride(scenario, code) }
  const { e1, e2 } = before ?? {}
  const known = e1 === undefined || e2 === undefined ? null : { e1, e2 }
  const rows = [
    { label: t('classify.use.e1'), old: known?.e1, next: scored.e1 },
    { label: t('classify.use.e2'), old: known?.e2, next: scored.e2 },
    { label: t('classify.use.beta'), old: known === null ? undefined : betaOf(known), next: betaOf(scored) },
  ]
  const submit = async (): Promise<void> => {
    if (occupation === undefined) setMissing(true)
    else {
      const title = names.local(occupation.title)
      const change = overriding(scenario, occupation.code, scored)
      await onSave(change, (name) => t('classify.use.overridden', { occupation: title, scenario: name }))
    }
  }
  return (
    <FormButtons label={t('classify.use.override')} onSubmit={submit} onCancel={onCancel}>
      <p className={classes.help}>{t('classify.use.overrideHelp')}</p>
      <OccupationSelect
        label={t('classify.use.occupation')}
        dataset={dataset}
        value={occupation?.code ?? null}
        error={isMissing && occupation === undefined ? t('classify.use.needOccupation') : null}
        onChange={setCode}
      />
      {occupation !== undefined && (
        <Table className={classes.change} mt="sm" fz="sm" aria-label={t('classify.use.changeOf', { occupation: names.local(occupation.title) })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th />
              <Table.Th>
                {ownOverride(scenario, occupation.code) === undefined
                  ? t('classify.use.before', { source: names.source(scenario.exposure.source) })
                  : t('classify.use.beforeOverride')}
              </Table.Th>
              <Table.Th>{t('classify.use.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ label, old, next }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{old === undefined ? t('classify.use.unknown') : format.share(old)}</Table.Td>
                <Table.Td>
                  <b>{format.share(next)}</b>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </FormButtons>
  )
}
