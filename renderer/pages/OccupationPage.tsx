import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { occupationsAddress } from '../addresses.ts'
import { useNames } from '../i18n/names.ts'
import { Failure } from '../shell/Failure.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useOccupationFacts } from '../stores/occupations.ts'
import { Facts } from './occupations/Facts.tsx'
import { Heads } from './occupations/Heads.tsx'
import classes from './occupations/occupation.module.css'

/** An occupation, or two side by side: what the dataset knows of it and how its description is read. */
export const OccupationPage = ({ dataset, code, other }: { dataset: string; code: string; other?: string }) => {
  const { t } = useTranslation()
  const names = useNames()
  const { facts, error, retry } = useOccupationFacts(dataset, other === undefined ? [code] : [code, other])
  useTitle(facts === null ? t('occupations.title') : facts.map(({ title }) => names.local(title)).join(' · '))
  return (
    <div className={classes.page}>
      <Link href={occupationsAddress(dataset)} className={classes.back}>
        {t('occupations.all')}
      </Link>
      {facts !== null ? (
        <>
          <Heads facts={facts} />
          <Facts facts={facts} />
        </>
      ) : error === null ? (
        <Loader role="status" aria-label={t('app.loading')} />
      ) : (
        <Failure error={error} onRetry={retry} />
      )}
    </div>
  )
}
