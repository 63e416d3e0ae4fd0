import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../main/contract.ts'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useDeeper } from '../../stores/deeper.ts'
import { useEditor } from '../../stores/editor.ts'
import { AdvancedSection } from './AdvancedSection.tsx'
import { BasicsSection } from './BasicsSection.tsx'
import { DatasetSection } from './DatasetSection.tsx'
import { drawnFor } from './drawn-for.ts'
import { EditorBar } from './EditorBar.tsx'
import { ExposureSection } from './ExposureSection.tsx'
import { FrictionSection } from './FrictionSection.tsx'
import { ReinstatementSection } from './ReinstatementSection.tsx'
import { RetrainingSection } from './RetrainingSection.tsx'
import classes from './scenario.module.css'
import { SpreadSection } from './SpreadSection.tsx'

/** What every section of the editor gets. */
export interface SectionProps {
  scenario: Scenario
  dataset: DatasetInfo
}

const Basics = drawnFor(BasicsSection, ({ name, startYear, horizonYears, baselineGrowth }) => [
  ...[name, startYear, horizonYears, baselineGrowth],
])
const Spread = drawnFor(SpreadSection, ({ adoption, startYear }) => [adoption, startYear])
const Exposure = drawnFor(ExposureSection, ({ exposure, substitutionShare, addedOccupations }) => [
  ...[exposure, substitutionShare, addedOccupations],
])
const Reinstatement = drawnFor(ReinstatementSection, ({ reinstatement }) => [reinstatement])
const Retraining = drawnFor(RetrainingSection, ({ retraining }) => [retraining])
const Dataset = drawnFor(DatasetSection, ({ dataset, adoption, exposure, addedOccupations }) => [
  ...[dataset, adoption, exposure, addedOccupations],
])
const Friction = drawnFor(FrictionSection, ({ frictions }) => [frictions])
const Advanced = drawnFor(AdvancedSection, ({ engine, toolMaturity, exposure }) => [engine, toolMaturity, exposure])

interface Props extends SectionProps {
  id: number
  sample: string | null
  /** What stands in the levers' place while the reader asks about a number. */
  children: ReactNode
}

/** The levers of a scenario; while the reader asks about a number, its answer instead, with the bar still in reach. */
export const Editor = ({ id, scenario, sample, dataset, children }: Props) => {
  const { t } = useTranslation()
  const isFailed = useEditor(({ keeping }) => keeping === 'failed')
  const error = useEditor((state) => state.error)
  const flush = useEditor((state) => state.flush)
  const isAsking = useDeeper(({ trail }) => trail.length > 0)
  return (
    <aside className={classes.editor} aria-label={t('editor.title')} data-tour="levers">
      <EditorBar />
      {isFailed && (
        <div className={classes.problem}>
          <Failure error={error} title={t('editor.keepFailed')} onRetry={() => void flush()} />
        </div>
      )}
      {children}
      <div className={classes.sections} hidden={isAsking}>
        <Basics scenario={scenario} sample={sample} />
        <Spread id={id} scenario={scenario} dataset={dataset} />
        <Exposure scenario={scenario} dataset={dataset} />
        <Reinstatement scenario={scenario} />
        <Retraining scenario={scenario} />
        <Dataset scenario={scenario} dataset={dataset} />
        <Friction scenario={scenario} />
        <Advanced scenario={scenario} />
      </div>
    </aside>
  )
}
