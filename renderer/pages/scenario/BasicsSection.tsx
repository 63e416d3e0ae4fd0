import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { ChoiceLever } from '../../fields/ChoiceLever.tsx'
import { NumberLever } from '../../fields/NumberLever.tsx'
import { useNameProblem } from '../../fields/use-name-problem.ts'
import { useNames } from '../../i18n/names.ts'
import { useEditor } from '../../stores/editor.ts'
import { defaults } from './defaults.ts'
import classes from './scenario.module.css'

const GROWTH_HELP = { none: 'editor.growthNoneHelp', projections: 'editor.growthProjectionsHelp' } as const

/** Name, start and horizon, and what demand would do without AI. */
export const BasicsSection = ({ scenario, sample }: { scenario: Scenario; sample: string | null }) => {
  const { t } = useTranslation()
  const names = useNames()
  const problemOf = useNameProblem()
  const edit = useEditor((state) => state.edit)
  const revision = useEditor((state) => state.revision)
  const [draft, setDraft] = useState<{ typed: string; revision: number } | null>(null)
  const typed = draft?.revision === revision ? draft.typed : null
  const shown = typed ?? names.scenario({ sample, name: scenario.name })
  const problem = problemOf(shown)
  return (
    <section className={classes.section}>
      <TextInput
        label={t('editor.name')}
        value={shown}
        error={problem}
        onChange={({ currentTarget: { value } }) => {
          setDraft({ typed: value, revision })
          if (problemOf(value) === null) edit('name', (old) => ({ ...old, name: value.trim() }))
        }}
        onBlur={() => {
          if (problem === null) setDraft(null)
        }}
      />
      <div className={classes.pair}>
        <NumberLever
          label={t('editor.startYear')}
          help={t('editor.startYearHelp')}
          value={scenario.startYear}
          fallback={defaults.startYear}
          bounds={{ min: 1900, max: 2200, whole: true }}
          onChange={(startYear) => edit('startYear', (old) => ({ ...old, startYear }))}
        />
        <NumberLever
          label={t('editor.horizon')}
          help={t('editor.horizonHelp')}
          value={scenario.horizonYears}
          fallback={defaults.horizonYears}
          bounds={{ min: 0.5, max: 100 }}
          onChange={(horizonYears) => edit('horizonYears', (old) => ({ ...old, horizonYears }))}
        />
      </div>
      <ChoiceLever
        label={t('editor.growth')}
        help={t(GROWTH_HELP[scenario.baselineGrowth])}
        options={[
          { value: 'none', label: t('editor.growthNone') },
          { value: 'projections', label: t('editor.growthProjections') },
        ]}
        value={scenario.baselineGrowth}
        fallback={defaults.baselineGrowth}
        onChange={(baselineGrowth) => edit('baselineGrowth', (old) => ({ ...old, baselineGrowth }))}
      />
    </section>
  )
}
