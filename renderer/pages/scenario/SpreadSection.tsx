import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { scenarioAddress } from '../../addresses.ts'
import { NumberLever } from '../../fields/NumberLever.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useEditor } from '../../stores/editor.ts'
import { defaultCurve, modelCurve } from './defaults.ts'
import type { SectionProps } from './Editor.tsx'
import { BOUNDS, DEFAULT_ROW, FIELD_LABELS, withCell, type Field } from './industries/cells.ts'
import classes from './scenario.module.css'
import { Section } from './Section.tsx'

/** How fast and how far AI spreads where an industry has no curve of its own. */
export const SpreadSection = ({ id, scenario, dataset }: SectionProps & { id: number }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const edit = useEditor((state) => state.edit)
  const curve = defaultCurve(scenario)
  const fallback = modelCurve(scenario)
  const set = (field: Field, value: number): void =>
    edit(`adoption.default.${field}`, (old) =>
      withCell(old, DEFAULT_ROW, field, value === modelCurve(old)[field] ? undefined : value),
    )
  const own = Object.keys(scenario.adoption.industries).length
  return (
    <Section title={t('editor.spread')} isOpen>
      <NumberLever
        label={t(FIELD_LABELS.startYear)}
        help={t('editor.spreadStartHelp')}
        origin={t('editor.originStart')}
        value={curve.startYear}
        fallback={fallback.startYear}
        bounds={BOUNDS.startYear}
        onChange={(value) => set('startYear', value)}
      />
      <NumberLever
        label={t(FIELD_LABELS.durationYears)}
        help={t('editor.spreadDurationHelp')}
        origin={t('editor.originAssumption')}
        value={curve.durationYears}
        fallback={fallback.durationYears}
        bounds={BOUNDS.durationYears}
        slider={{ min: 1, max: 40 }}
        onChange={(value) => set('durationYears', value)}
      />
      <NumberLever
        label={t(FIELD_LABELS.ceiling)}
        help={t('editor.spreadCeilingHelp')}
        origin={t('editor.originAssumption')}
        value={curve.ceiling}
        fallback={fallback.ceiling}
        bounds={BOUNDS.ceiling}
        step={0.01}
        slider
        onChange={(value) => set('ceiling', value)}
      />
      <p className={classes.help}>
        {t('industries.own', { number: own, all: format.integer(dataset.industries.length) })}{' '}
        <Link href={scenarioAddress(id, 'industries')}>{t('editor.toIndustries')}</Link>
      </p>
    </Section>
  )
}
