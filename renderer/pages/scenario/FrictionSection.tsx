import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { NumberLever } from '../../fields/NumberLever.tsx'
import { SHARE } from '../../fields/parse-number.ts'
import { useEditor } from '../../stores/editor.ts'
import { defaults } from './defaults.ts'
import { Section } from './Section.tsx'

const WHOLE = { min: 0, max: 10_000, whole: true }

const LEVERS = [
  { field: 'separationRate', label: 'editor.separationRate', help: 'editor.separationRateHelp', bounds: SHARE, step: 0.001 },
  { field: 'openingRate', label: 'editor.openingRate', help: 'editor.openingRateHelp', bounds: SHARE, step: 0.001 },
  { field: 'adjustmentRate', label: 'editor.adjustmentRate', help: 'editor.adjustmentRateHelp', bounds: SHARE, step: 0.01 },
  { field: 'longTermSteps', label: 'editor.longTermSteps', help: 'editor.longTermStepsHelp', bounds: { ...WHOLE, min: 1, max: 1000 }, step: 1 },
  { field: 'warmupSteps', label: 'editor.warmupSteps', help: 'editor.warmupStepsHelp', bounds: WHOLE, step: 10 },
] as const

/** How the labour market churns and how fast it adjusts. */
export const FrictionSection = ({ scenario }: { scenario: Scenario }) => {
  const { t } = useTranslation()
  const edit = useEditor((state) => state.edit)
  return (
    <Section title={t('editor.frictions')}>
      {LEVERS.map(({ field, label, help, bounds, step }) => (
        <NumberLever
          key={field}
          label={t(label)}
          help={t(help)}
          origin={t('editor.originPaper')}
          value={scenario.frictions[field]}
          fallback={defaults.frictions[field]}
          bounds={bounds}
          step={step}
          onChange={(value) =>
            edit(`frictions.${field}`, (old) => ({ ...old, frictions: { ...old.frictions, [field]: value } }))
          }
        />
      ))}
    </Section>
  )
}
