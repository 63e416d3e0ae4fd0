import { Checkbox, Select, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { NumberLever } from '../../fields/NumberLever.tsx'
import { Lever } from '../../fields/Lever.tsx'
import { SHARE } from '../../fields/parse-number.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { useEditor } from '../../stores/editor.ts'
import { defaults } from './defaults.ts'
import type { SectionProps } from './Editor.tsx'
import { OwnExposure } from './OwnExposure.tsx'
import classes from './scenario.module.css'
import { Section } from './Section.tsx'

/** What the slider shows where a number takes the classifier's place. */
const NUMERIC_DEFAULT = defaults.substitutionShare === 'classifier' ? 0.5 : defaults.substitutionShare

/** Whose exposure counts, and how much of the exposed work AI takes. */
export const ExposureSection = ({ scenario, dataset }: SectionProps) => {
  const { t } = useTranslation()
  const names = useNames()
  const format = useFormat()
  const id = useId()
  const edit = useEditor((state) => state.edit)
  const { source } = scenario.exposure
  const choose = (next: string): void =>
    edit('exposure.source', (old) => ({ ...old, exposure: { ...old.exposure, source: next } }))
  const substitute = (substitutionShare: number | 'classifier'): void =>
    edit('substitutionShare', (old) => ({ ...old, substitutionShare }))
  const known = names.orderSources(['classifier', ...dataset.exposureSources, source])
  const fromClassifier = scenario.substitutionShare === 'classifier'
  return (
    <Section title={t('editor.exposure')} isOpen>
      <Lever
        id={id}
        label={t('editor.source')}
        help={format.sentences([t('editor.sourceHelp'), names.sourceAbout(source)])}
        fallback={names.source(defaults.exposure.source)}
        atDefault={source === defaults.exposure.source}
        onReset={() => choose(defaults.exposure.source)}
        error={null}
      >
        <Select
          id={id}
          size="xs"
          w={250}
          maxDropdownHeight={460}
          allowDeselect={false}
          value={source}
          onChange={(next) => {
            if (next !== null) choose(next)
          }}
          data={known.map((value) => ({ value, label: names.source(value) }))}
          aria-describedby={`${id}-help`}
          comboboxProps={{ width: 340, position: 'bottom-end' }}
          renderOption={({ option }) => (
            <div>
              <div>{option.label}</div>
              <Text size="xs" c="dimmed">
                {names.sourceAbout(option.value)}
              </Text>
            </div>
          )}
        />
      </Lever>
      <Checkbox
        size="xs"
        mb={7}
        label={t('editor.drawIntervals')}
        description={t('editor.drawIntervalsHelp')}
        classNames={{ description: classes.description }}
        checked={scenario.exposure.drawIntervals}
        onChange={({ currentTarget: { checked } }) =>
          edit('exposure.drawIntervals', (old) => ({ ...old, exposure: { ...old.exposure, drawIntervals: checked } }))
        }
      />
      {!fromClassifier && (
        <NumberLever
          label={t('editor.substitution')}
          help={t('editor.substitutionHelp')}
          origin={t('editor.originAssumption')}
          value={scenario.substitutionShare === 'classifier' ? NUMERIC_DEFAULT : scenario.substitutionShare}
          fallback={NUMERIC_DEFAULT}
          bounds={SHARE}
          step={0.05}
          slider
          onChange={substitute}
        />
      )}
      {fromClassifier && (
        <div className={classes.stated}>
          <strong>{t('editor.substitution')}</strong>
          <span>{t('editor.substitutionHelp')}</span>
        </div>
      )}
      <Checkbox
        size="xs"
        label={t('editor.substitutionFromClassifier')}
        checked={fromClassifier}
        onChange={({ currentTarget: { checked } }) => substitute(checked ? 'classifier' : NUMERIC_DEFAULT)}
      />
      <OwnExposure scenario={scenario} dataset={dataset} />
    </Section>
  )
}
