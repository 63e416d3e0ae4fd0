import { useTranslation } from 'react-i18next'
import type { DatasetInfo, ReasonsView } from '../../main/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { useSubjects } from '../results/use-subjects.ts'
import { useDeeper } from '../stores/deeper.ts'
import classes from './reasons.module.css'
import { Step } from './Step.tsx'

type OccupationReasons = Extract<ReasonsView, { kind: 'occupation' }>

interface Props {
  reasons: OccupationReasons
  /** Position of the year looked at. */
  at: number
  dataset: DatasetInfo
}

/** The industries through which AI reaches an occupation, each with the share of its people and how far it has adopted. */
const Industries = ({ reasons, at, dataset }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { titleOf } = useSubjects(dataset)
  const goOn = useDeeper((state) => state.goOn)
  return (
    <ul className={classes.industries}>
      {reasons.industries
        .filter(({ share }) => share > 0)
        .map(({ code, share, adoption }) => (
          <li key={code}>
            <button type="button" className={classes.link} onClick={() => goOn({ kind: 'industry', key: code })}>
              {titleOf({ kind: 'industry', key: code })}
            </button>
            <span>
              {t('reasons.industryPart', {
                share: format.roundPercent(share),
                adoption: format.roundPercent(adoption[at]),
              })}
            </span>
          </li>
        ))}
    </ul>
  )
}

/** From an occupation's change back to its exposure, step by step, as the model computes it. */
export const Chain = (props: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { reasons, at } = props
  const { employment, demand, e1, e2, maturity, exposure, substitution, reach, automated, displaced } = reasons
  const [withAI, without] = [employment.scenario[at], employment.baseline[at]]
  return (
    <ol className={classes.chain}>
      <Step
        label={t('reasons.employedChange')}
        value={format.signedInteger(withAI - without)}
      >
        {t('reasons.employedDetail', { scenario: format.integer(withAI), baseline: format.integer(without) })}
        {format.gap}
        {displaced[at] >= 0.5
          ? t('reasons.displacedDetail', { displaced: format.integer(displaced[at]) })
          : t('reasons.notDisplacedDetail')}
      </Step>
      <Step sign="↑" label={t('reasons.demandChange')} value={format.signedInteger(demand.withAI[at] - demand.withoutAI[at])}>
        {t('reasons.demandDetail', {
          automated: format.integer(demand.automated[at]),
          returned: format.integer(demand.returned[at]),
          before: format.integer(demand.withoutAI[at]),
        })}
      </Step>
      <Step sign="↑" label={t('reasons.automated')} value={format.tenths(automated[at])}>
        {t('reasons.automatedDetail', {
          exposure: format.share(exposure[at]),
          substitution: format.share(substitution),
          reach: format.share(reach[at]),
        })}
      </Step>
      <Step sign="=" label={t('reasons.exposure')} value={format.share(exposure[at])}>
        {t('reasons.exposureDetail', {
          e1: format.share(e1),
          e2: format.share(e2),
          maturity: format.share(maturity[at]),
        })}
      </Step>
      <Step sign="×" label={t('reasons.substitution')} value={format.share(substitution)} />
      <Step sign="×" label={t('reasons.reach')} value={format.share(reach[at])}>
        <Industries {...props} />
      </Step>
    </ol>
  )
}
