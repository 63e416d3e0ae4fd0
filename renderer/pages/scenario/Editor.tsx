import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DatasetInfo } from '../../../main/contract.ts'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useEditor } from '../../stores/editor.ts'
import { AdvancedSection } from './AdvancedSection.tsx'
import { BasicsSection } from './BasicsSection.tsx'
import { DatasetSection } from './DatasetSection.tsx'
import { ExposureSection } from './ExposureSection.tsx'
import { ReinstatementSection } from './ReinstatementSection.tsx'
import { RetrainingSection } from './RetrainingSection.tsx'
import classes from './scenario.module.css'

const SAVING_TEXT = { saved: 'editor.saved', saving: 'editor.saving', failed: 'editor.saveFailed' } as const

/** What every section of the editor gets. */
export interface SectionProps {
  scenario: Scenario
  dataset: DatasetInfo
}

/** The levers of a scenario; changes save themselves. */
export const Editor = ({ scenario, sample, dataset }: SectionProps & { sample: string | null }) => {
  const { t } = useTranslation()
  const { saving, error, history, undo, redo, flush } = useEditor()
  return (
    <aside className={classes.editor} aria-label={t('editor.title')} data-tour="levers">
      <div className={classes.editorBar}>
        <Link href="/" className={classes.back}>
          <IconArrowLeft size={15} aria-hidden />
          {t('editor.back')}
        </Link>
        <span role="status" className={saving === 'failed' ? classes.notSaved : classes.saved}>
          {t(SAVING_TEXT[saving])}
        </span>
        <Tooltip label={`${t('editor.undo')} (Ctrl+Z)`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('editor.undo')}
            disabled={history?.past.length === 0}
            onClick={undo}
          >
            <IconArrowBackUp size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`${t('editor.redo')} (Ctrl+Shift+Z)`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('editor.redo')}
            disabled={history?.future.length === 0}
            onClick={redo}
          >
            <IconArrowForwardUp size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      {saving === 'failed' && (
        <div className={classes.problem}>
          <Failure error={error} title={t('editor.saveFailed')} onRetry={() => void flush()} />
        </div>
      )}
      <div className={classes.sections}>
        <BasicsSection scenario={scenario} sample={sample} />
        <DatasetSection scenario={scenario} dataset={dataset} />
        <ExposureSection scenario={scenario} dataset={dataset} />
        <ReinstatementSection scenario={scenario} />
        <RetrainingSection scenario={scenario} />
        <AdvancedSection scenario={scenario} />
      </div>
    </aside>
  )
}
