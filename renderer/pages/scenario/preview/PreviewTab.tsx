import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../../main/contract.ts'
import { ChartFrame } from '../../../charts/ChartFrame.tsx'
import { useWarnings } from '../../../i18n/warnings.ts'
import { Caution } from '../../../shell/Caution.tsx'
import { Failure } from '../../../shell/Failure.tsx'
import { usePreview, type Previewed } from '../../../stores/preview.ts'
import classes from './preview.module.css'
import { usePreviewCharts } from './use-preview-charts.tsx'

interface Props {
  dataset: DatasetInfo
  name: string
  isChanged: boolean
}

interface ChartsProps {
  now: Previewed
  saved: Previewed | null
  dataset: DatasetInfo
  name: string
}

const Charts = (props: ChartsProps) => {
  const { unemployment, industries, occupations } = usePreviewCharts(props)
  return (
    <div className={classes.charts}>
      <div className={classes.column}>
        <ChartFrame isCompact chart={unemployment} />
        <ChartFrame isCompact chart={occupations} />
      </div>
      <ChartFrame isCompact chart={industries} />
    </div>
  )
}

/** The scenario in expected values, drawn anew with every change of a lever. */
export const PreviewTab = ({ dataset, name, isChanged }: Props) => {
  const { t } = useTranslation()
  const { now, saved, error } = usePreview()
  const warnings = useWarnings(now?.view.warnings ?? [])
  return (
    <div className={classes.tab}>
      <Failure error={error} title={t('preview.failed')} />
      <Caution title={t('runs.warnings')} lines={warnings} />
      {now === null && error === null && <Loader aria-label={t('app.loading')} />}
      {now !== null && <Charts now={now} saved={isChanged ? saved : null} dataset={dataset} name={name} />}
      <p className={classes.note}>{t('preview.note')}</p>
    </div>
  )
}
