import { NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../main/contract.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { parseNumber } from '../fields/parse-number.ts'
import { useFormat } from '../i18n/format.ts'
import { adding, freeCode, LONGEST_TITLE, MOST_PAID, peopleLeft } from './changes.ts'
import { FormButtons, type FormProps } from './FormButtons.tsx'
import { OccupationSelect } from './OccupationSelect.tsx'
import classes from './use-in-scenario.module.css'

/** Codes that an occupation of one's own cannot have. */
const takenCodes = ({ occupations, newRoles }: DatasetInfo, { addedOccupations }: Scenario): Set<string> =>
  new Set([...occupations.map(({ code }) => code), ...newRoles.map(({ id }) => id), ...addedOccupations.map(({ code }) => code)])

/** Adds an occupation of its own, split off from one that the dataset has. */
export const AddForm = ({ target, scored, suggested, onSave, onCancel }: FormProps) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { scenario, dataset } = target
  const [typed, setTyped] = useState('')
  const [like, setLike] = useState(suggested)
  const [people, setPeople] = useState<string | number>('')
  const [wage, setWage] = useState<string | number>('')
  const [isTried, setTried] = useState(false)

  const parent = dataset.occupations.find(({ code }) => code === like)
  const left = parent === undefined ? 0 : peopleLeft(scenario, parent)
  const employment = parseNumber(people, { min: 1, max: Math.max(1, left) })
  const wageMean = wage === '' ? null : parseNumber(wage, { min: 1, max: MOST_PAID })
  const name = typed.trim()
  const problems = {
    name: name === '' ? t('classify.use.needTitle') : name.length > LONGEST_TITLE ? t('scenarios.nameLong') : null,
    parent: parent === undefined ? t('classify.use.needOccupation') : null,
    people:
      'problem' in employment ? t('classify.use.needPeople', { most: format.integer(Math.floor(left)) }) : null,
    wage: wageMean !== null && 'problem' in wageMean ? t('classify.use.needWage') : null,
  }
  const shown = (problem: string | null, value: string | number): string | null =>
    isTried || value !== '' ? problem : null
  const submit = async (): Promise<void> => {
    setTried(true)
    if (parent === undefined || 'problem' in employment || problems.name !== null || problems.wage !== null) return
    const added = {
      ...{ code: freeCode(parent.code, takenCodes(dataset, scenario)), title: name, like: parent.code },
      ...{ employment: employment.value, ...scored },
      ...(wageMean !== null && 'value' in wageMean ? { wageMean: wageMean.value } : {}),
    }
    await onSave(adding(added), (to) => t('classify.use.added', { occupation: name, scenario: to }))
  }
  return (
    <FormButtons label={t('classify.use.add')} onSubmit={submit} onCancel={onCancel}>
      <p className={classes.help}>{t('classify.use.addHelp')}</p>
      <TextInput
        label={t('classify.use.name')}
        value={typed}
        error={isTried ? problems.name : null}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
      />
      <OccupationSelect
        label={t('classify.use.like')}
        dataset={dataset}
        value={parent?.code ?? null}
        error={isTried ? problems.parent : null}
        onChange={setLike}
      />
      <div className={classes.pair}>
        <NumberInput
          label={t('classify.use.people')}
          description={
            parent === undefined
              ? t('classify.use.peopleHelp')
              : t('classify.use.peopleOf', { number: format.integer(Math.floor(left)) })
          }
          value={people}
          error={shown(problems.people, people)}
          onChange={setPeople}
          allowNegative={false}
          hideControls
        />
        <NumberInput
          label={t('classify.use.wage', { currency: dataset.currency })}
          description={t('classify.use.wageHelp')}
          value={wage}
          error={shown(problems.wage, wage)}
          onChange={setWage}
          allowNegative={false}
          hideControls
        />
      </div>
    </FormButtons>
  )
}
