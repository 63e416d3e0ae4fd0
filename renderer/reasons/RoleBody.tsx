import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DatasetInfo, ReasonsView } from '../../main/contract.ts'
import { datasetAddress } from '../addresses.ts'
import { categoryColour } from '../charts/palette.ts'
import { QuickLines } from '../charts/QuickLines.tsx'
import { useFormat } from '../i18n/format.ts'
import { useSubjects } from '../results/use-subjects.ts'
import { useDeeper } from '../stores/deeper.ts'
import classes from './reasons.module.css'
import { Step } from './Step.tsx'
import { Wide } from './Wide.tsx'

interface Props {
  reasons: Extract<ReasonsView, { kind: 'role' }>
  id: string
  dataset: DatasetInfo
}

/** Where a new role's jobs come from, and its people. */
export const RoleBody = ({ reasons, id, dataset }: Props) => {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const { titleOf } = useSubjects(dataset)
  const goOn = useDeeper((state) => state.goOn)
  const role = dataset.newRoles.find((one) => one.id === id)
  const { years, path, employment, inNewRoles, weight, demand } = reasons
  const last = years.length - 1
  return (
    <>
      <Wide>
        {(width) => (
          <QuickLines
            {...{ width, height: 140 }}
            label={t('reasons.employment')}
            years={path.years}
            lines={[{ label: t('reasons.withAI'), colour: categoryColour(0), mark: 'line', values: path.scenario }]}
            tick={format.compact}
          />
        )}
      </Wide>
      <ol className={classes.chain}>
        <Step label={t('reasons.roleEmployed', { year: format.year(years[last]) })} value={format.integer(employment[last])} />
        <Step sign="↑" label={t('reasons.roleDemand')} value={format.integer(demand[last])}>
          {t('reasons.roleDetail', { all: format.integer(inNewRoles[last]), weight: format.roundPercent(weight) })}
        </Step>
      </ol>
      {role !== undefined && (
        <>
          <h3>{t('reasons.feeders')}</h3>
          <ul className={classes.feeders}>
            {role.feeders.toSorted((a, b) => b.weight - a.weight).map(({ code, weight: share, reason }) => (
              <li key={code}>
                <button type="button" className={classes.link} onClick={() => goOn({ kind: 'occupation', key: code })}>
                  {titleOf({ kind: 'occupation', key: code })}
                </button>
                <b>{format.roundPercent(share)}</b>
                {i18n.language === 'en' && <span className={classes.help}>{reason}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link href={datasetAddress(dataset.id)}>{t('reasons.toRoles')}</Link>
      </p>
    </>
  )
}
