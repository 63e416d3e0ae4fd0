import { useTranslation } from 'react-i18next'
import type { Classification } from '../../main/contract.ts'
import { useWarnings } from '../i18n/warnings.ts'
import { Caution } from '../shell/Caution.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useClassify } from '../stores/classify.ts'
import { UseInScenario } from '../use-in-scenario/UseInScenario.tsx'
import { ClassifyTabs } from './batches/ClassifyTabs.tsx'
import classes from './classify/classify.module.css'
import { ClassScore } from './classify/ClassScore.tsx'
import { ClassSentences } from './classify/ClassSentences.tsx'
import { ModelUsed } from './classify/ModelUsed.tsx'
import { isOfClasses } from './classify/of-classes.ts'
import { Neighbours } from './classify/Neighbours.tsx'
import { Score } from './classify/Score.tsx'
import { ScoreSources } from './classify/ScoreSources.tsx'
import { Sentences } from './classify/Sentences.tsx'
import { TextForm } from './classify/TextForm.tsx'

/** The nearest occupation, where it stands out: a doubtful one is not put into a scenario unless it is chosen. */
const clearest = (nearest: Classification['occupations']): string | null => {
  const first = nearest.at(0)
  return first === undefined || first.isUncertain ? null : first.code
}

/** Paste a job description, see its score by sentence. */
export const ClassifyPage = () => {
  const { t } = useTranslation()
  const { result, text } = useClassify()
  const warnings = useWarnings(result === null || isOfClasses(result.classification) ? [] : result.classification.warnings)
  useTitle(t('classify.title'))
  return (
    <>
      <ClassifyTabs here="/classify" />
      <h1>{t('classify.title')}</h1>
      <p className={classes.intro}>{t('classify.intro')}</p>
      <div className={classes.page}>
        <TextForm />
        <div className={classes.result} aria-live="polite">
          {result === null ? (
            <p className={classes.nothing}>{t('classify.nothing')}</p>
          ) : isOfClasses(result.classification) ? (
            <>
              {result.text !== text && <p className={classes.stale}>{t('classify.stale')}</p>}
              <ClassScore result={result.classification} />
              <ClassSentences key={result.text} result={result.classification} />
              <ModelUsed model={result.classification.model} />
            </>
          ) : (
            <>
              {result.text !== text && <p className={classes.stale}>{t('classify.stale')}</p>}
              <Caution title={t('classify.warnings')} lines={warnings} />
              <Score classification={result.classification} />
              <div>
                <UseInScenario
                  key={result.text}
                  exposure={{ ...result.classification.exposure, automation: result.classification.automation }}
                  suggested={clearest(result.classification.occupations)}
                />
              </div>
              <Sentences
                key={result.text}
                classification={result.classification}
                model={result.classification.model}
              />
              <Neighbours classification={result.classification} />
              <ModelUsed model={result.classification.model} />
              <ScoreSources />
            </>
          )}
        </div>
      </div>
    </>
  )
}
