import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../shell/Failure.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useCorrections } from '../stores/corrections.ts'
import { useModels } from '../stores/models.ts'
import batches from './batches/batches.module.css'
import { ClassifyTabs } from './batches/ClassifyTabs.tsx'
import { AdaptCard } from './corrections/AdaptCard.tsx'
import { CorrectionList } from './corrections/CorrectionList.tsx'
import { ImportCorrections } from './corrections/ImportCorrections.tsx'

/** Everything the analyst has corrected, and what the classifier can learn from it. */
export const CorrectionsPage = () => {
  const { t } = useTranslation()
  const { counts, error, load } = useCorrections()
  const loadModels = useModels((state) => state.load)
  useTitle(t('corrections.title'))
  useEffect(() => {
    void load()
    void loadModels()
  }, [load, loadModels])
  return (
    <div className={batches.page}>
      <ClassifyTabs here="/classify/corrections" />
      <h1>{t('corrections.title')}</h1>
      <p className={batches.intro}>{t('corrections.intro')}</p>
      <Failure error={error} onRetry={() => void load()} />
      {counts !== null && <AdaptCard counts={counts} />}
      {counts !== null && <CorrectionList counts={counts} />}
      <ImportCorrections />
    </div>
  )
}
