import { Button, CloseButton, SegmentedControl, TextInput } from '@mantine/core'
import { useRef, useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../../simulation/scenario/schema.ts'
import type { Bounds } from '../../../fields/parse-number.ts'
import { useNumberProblem } from '../../../fields/use-number-problem.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useEditor } from '../../../stores/editor.ts'
import { FIELD_LABELS, FIELDS, parseCell, withoutOwn, type Field } from './cells.ts'
import classes from './industries.module.css'
import { changeMany, WAYS, type Changes, type Way } from './many.ts'

/** What a relative change admits: its result ends at the field's own limits. */
const RELATIVE: Record<Exclude<Way, 'set'>, Bounds> = {
  add: { min: -300, max: 300 },
  multiply: { min: 0, max: 1000 },
}

interface Props {
  scenario: Scenario
  selected: string[]
  all: number
  onClear: () => void
}

/** Changes all selected industries at once, as one step: to a value, by an amount or by a factor. */
export const ManyBar = ({ scenario, selected, all, onClear }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const problemText = useNumberProblem()
  const edit = useEditor((state) => state.edit)
  const steps = useRef(0)
  const [way, setWay] = useState<Way>('set')
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({})
  const [limited, setLimited] = useState(0)

  const fields = FIELDS.map(({ field, bounds }) => {
    // Years are points in time: there is no such thing as one and a half times 2026.
    const isOff = way === 'multiply' && field === 'startYear'
    const admitted = way === 'set' ? bounds : RELATIVE[way]
    const content = isOff ? { value: undefined } : parseCell(typed[field] ?? '', admitted)
    return {
      ...{ field, isOff, value: 'value' in content ? content.value : undefined },
      error: 'problem' in content ? problemText(content.problem, admitted) : null,
    }
  })
  const canApply = fields.every(({ error }) => error === null) && fields.some(({ value }) => value !== undefined)
  const once = (change: (old: Scenario) => Scenario): void => edit(`adoption.many.${++steps.current}`, change)

  const apply = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (!canApply) return
    const changes: Changes = Object.fromEntries(
      fields.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value]])),
    )
    setLimited(changeMany(scenario, selected, way, changes).limited)
    once((old) => changeMany(old, selected, way, changes).scenario)
    setTyped({})
  }

  if (selected.length === 0) {
    const own = Object.keys(scenario.adoption.industries).length
    return (
      <div className={classes.many}>
        <span>{t('industries.own', { number: format.integer(own), all: format.integer(all) })}</span>
        <span className={classes.quiet}>{t('industries.manyHelp')}</span>
      </div>
    )
  }
  return (
    <form className={classes.many} data-active onSubmit={apply} aria-label={t('industries.many')}>
      <div className={classes.manyHead}>
        <strong role="status">{t('industries.selected', { number: format.integer(selected.length) })}</strong>
        <CloseButton size="sm" aria-label={t('industries.clear')} title={t('industries.clear')} onClick={onClear} />
      </div>
      <SegmentedControl
        size="xs"
        aria-label={t('industries.way')}
        value={way}
        onChange={(next) => {
          setWay(next)
          setLimited(0)
        }}
        data={WAYS.map((one) => ({ value: one, label: t(`industries.ways.${one}`) }))}
      />
      {fields.map(({ field, isOff, error }) => (
        <TextInput
          key={field}
          size="xs"
          w={76}
          inputMode="decimal"
          autoComplete="off"
          label={t(FIELD_LABELS[field])}
          aria-label={t('industries.ofSelected', { field: t(FIELD_LABELS[field]) })}
          disabled={isOff}
          value={isOff ? '' : (typed[field] ?? '')}
          error={error !== null}
          title={error ?? undefined}
          onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [field]: value }))}
        />
      ))}
      <Button type="submit" size="xs" disabled={!canApply}>
        {t('industries.apply')}
      </Button>
      <Button size="xs" variant="default" onClick={() => once((old) => withoutOwn(old, selected))}>
        {t('industries.follow')}
      </Button>
      <span role="alert" className={classes.manyError}>
        {fields.map(({ error }) => error).find((error) => error !== null) ??
          (limited > 0 ? t('industries.limited', { number: format.integer(limited) }) : '')}
      </span>
    </form>
  )
}
