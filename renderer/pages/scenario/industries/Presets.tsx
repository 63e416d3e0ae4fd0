import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SectionProps } from '../Editor.tsx'
import { adoptionPaths } from './curves.ts'
import classes from './industries.module.css'
import { OwnPresets } from './OwnPresets.tsx'
import { PresetCard } from './PresetCard.tsx'
import { builtInPresets, fitTo, isAdopted, type Adoption } from './presets.ts'
import { useApply } from './use-apply.ts'

/** What is being considered. */
export type Considered = { name: string; adoption: Adoption } | null

interface Props extends SectionProps {
  onConsider: (considered: Considered) => void
}

const Choice = ({ scenario, dataset, onConsider }: Props) => {
  const { t } = useTranslation()
  const apply = useApply(dataset)
  const { industries } = dataset
  const propsOf = (name: string, preset: Adoption) => {
    const { adoption } = fitTo(preset, industries)
    return {
      name,
      path: adoptionPaths({ ...scenario, adoption }, industries).mean,
      isNow: isAdopted(scenario, adoption, industries),
      onApply: () => apply(name, preset, scenario.adoption),
      onConsider: (isConsidered: boolean) => onConsider(isConsidered ? { name, adoption } : null),
    }
  }
  return (
    <section className={classes.presets} aria-label={t('industries.presets')}>
      <div className={classes.cards}>
        {builtInPresets(industries).map(({ id, adoption }) => (
          <PresetCard
            key={id}
            {...propsOf(t(`industries.builtIn.${id}.name`), adoption)}
            about={t(`industries.builtIn.${id}.about`)}
          />
        ))}
      </div>
      <OwnPresets scenario={scenario} propsOf={propsOf} />
    </section>
  )
}

/** Ready-made ways of adopting, and the analyst's own; not drawn anew while the pointer goes over the rows. */
export const Presets = memo(Choice)
