import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../main/contract.ts'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useEditor } from '../../stores/editor.ts'
import { AdvancedSection } from './AdvancedSection.tsx'
import { BasicsSection } from './BasicsSection.tsx'
import { DatasetSection } from './DatasetSection.tsx'
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

interface Props extends SectionProps {
  id: number
  sample: string | null
}

/** The levers of a scenario. */
export const Editor = ({ id, scenario, sample, dataset }: Props) => {
  const { t } = useTranslation()
  const keeping = useEditor((state) => state.keeping)
  const error = useEditor((state) => state.error)
  const flush = useEditor((state) => state.flush)
  return (
    <aside className={classes.editor} aria-label={t('editor.title')} data-tour="levers">
      <EditorBar />
      {keeping === 'failed' && (
        <div className={classes.problem}>
          <Failure error={error} title={t('editor.keepFailed')} onRetry={() => void flush()} />
        </div>
      )}
      <div className={classes.sections}>
        <BasicsSection scenario={scenario} sample={sample} />
        <SpreadSection id={id} scenario={scenario} dataset={dataset} />
        <ExposureSection scenario={scenario} dataset={dataset} />
        <ReinstatementSection scenario={scenario} />
        <RetrainingSection scenario={scenario} />
        <DatasetSection scenario={scenario} dataset={dataset} />
        <FrictionSection scenario={scenario} />
        <AdvancedSection scenario={scenario} />
      </div>
    </aside>
  )
}
