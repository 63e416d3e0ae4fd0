import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { NumberLever } from '../../fields/NumberLever.tsx'
import { SHARE } from '../../fields/parse-number.ts'
import { useEditor } from '../../stores/editor.ts'
import { defaults } from './defaults.ts'
import { Section } from './Section.tsx'

/** A retraining programme for the unemployed; what it is like is asked for once it has places. */
export const RetrainingSection = ({ scenario }: { scenario: Scenario }) => {
  const { t } = useTranslation()
  const edit = useEditor((state) => state.edit)
  const { seatsPerYear, months, completionRate, startYear } = scenario.retraining
  const set = (field: keyof Scenario['retraining'], value: number): void =>
    edit(`retraining.${field}`, (old) => ({ ...old, retraining: { ...old.retraining, [field]: value } }))
  return (
    <Section title={t('editor.retraining')}>
      <NumberLever
        label={t('editor.seats')}
        help={t('editor.seatsHelp')}
        unit={t('editor.seatsUnit')}
        value={seatsPerYear}
        fallback={defaults.retraining.seatsPerYear}
        bounds={{ min: 0, max: 1e9 }}
        step={10_000}
        onChange={(value) => set('seatsPerYear', value)}
      />
      {seatsPerYear > 0 && (
        <>
          <NumberLever
            label={t('editor.retrainingStart')}
            help={t('editor.retrainingStartHelp')}
            value={startYear}
            fallback={defaults.retraining.startYear}
            bounds={{ min: 1900, max: 2200 }}
            onChange={(value) => set('startYear', value)}
          />
          <NumberLever
            label={t('editor.courseLength')}
            help={t('editor.courseLengthHelp')}
            unit={t('editor.months')}
            value={months}
            fallback={defaults.retraining.months}
            bounds={{ min: 0.1, max: 120 }}
            onChange={(value) => set('months', value)}
          />
          <NumberLever
            label={t('editor.completion')}
            help={t('editor.completionHelp')}
            value={completionRate}
            fallback={defaults.retraining.completionRate}
            bounds={SHARE}
            step={0.05}
            slider
            onChange={(value) => set('completionRate', value)}
          />
        </>
      )}
    </Section>
  )
}
