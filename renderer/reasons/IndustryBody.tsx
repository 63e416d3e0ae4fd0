import { useTranslation } from 'react-i18next'
import type { DatasetInfo, ReasonsView } from '../../main/contract.ts'
import { categoryColour } from '../charts/palette.ts'
import { QUICK_BAR_HEIGHT, QuickBars } from '../charts/QuickBars.tsx'
import { QuickLines } from '../charts/QuickLines.tsx'
import { useFormat } from '../i18n/format.ts'
import { useSubjects } from '../results/use-subjects.ts'
import { useDeeper } from '../stores/deeper.ts'
import classes from './reasons.module.css'
import { Wide } from './Wide.tsx'

interface Props {
  reasons: Extract<ReasonsView, { kind: 'industry' }>
  dataset: DatasetInfo
}

/** Whom an industry displaces: how far it has adopted, and the occupations of its people. */
export const IndustryBody = ({ reasons, dataset }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { titleOf } = useSubjects(dataset)
  const goOn = useDeeper((state) => state.goOn)
  const { years, adoption, displaced, occupations } = reasons
  return (
    <>
      <h3>{t('reasons.adoption')}</h3>
      <Wide>
        {(width) => (
          <QuickLines
            {...{ width, height: 130 }}
            label={t('reasons.adoption')}
            years={years}
            lines={[{ label: t('reasons.adoption'), colour: categoryColour(0), mark: 'line', values: adoption }]}
            tick={format.roundPercent}
          />
        )}
      </Wide>
      <h3>{t('reasons.industryOccupations')}</h3>
      <p className={classes.help}>
        {t('reasons.industryHelp', {
          displaced: format.integer(displaced.at(-1) ?? 0),
          year: format.year(years.at(-1) ?? 0),
        })}
      </p>
      <Wide>
        {(width) => (
          <QuickBars
            {...{ width, height: occupations.length * QUICK_BAR_HEIGHT }}
            label={t('reasons.industryOccupations')}
            bars={occupations.map(({ code, displaced: people }) => ({
              ...{ key: code, label: titleOf({ kind: 'occupation', key: code }), value: people, before: null },
            }))}
            tick={format.compact}
            onPick={(key) => goOn({ kind: 'occupation', key })}
          />
        )}
      </Wide>
    </>
  )
}
