import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { OccupationFacts } from '../../../main/contract.ts'
import { occupationAddress } from '../../addresses.ts'
import { useNames } from '../../i18n/names.ts'
import { CompareWith } from './CompareWith.tsx'
import classes from './occupation.module.css'

const Head = ({ facts: { code, major, title }, leave }: { facts: OccupationFacts; leave: string | null }) => {
  const { t, i18n } = useTranslation()
  const names = useNames()
  const elsewhere = i18n.language === 'zh' ? title.en : title.zh
  return (
    <div className={classes.head}>
      <h1>{names.local(title)}</h1>
      <p className={classes.quiet}>
        {code}
        {major !== '' && ` · ${names.majorGroup(major)}`}
        {elsewhere !== '' && elsewhere !== names.local(title) && (
          <>
            {' · '}
            <span lang={i18n.language === 'zh' ? 'en' : 'zh-CN'}>{elsewhere}</span>
          </>
        )}
        {leave !== null && (
          <>
            {' · '}
            <Link href={leave} aria-label={t('occupations.leaveOutOf', { title: names.local(title) })}>
              {t('occupations.leaveOut')}
            </Link>
          </>
        )}
      </p>
    </div>
  )
}

/** The names of the occupations shown, and the choice of one to compare with. */
export const Heads = ({ facts }: { facts: OccupationFacts[] }) => {
  const [first, second] = [facts[0], facts.at(1)]
  const { dataset } = first
  return (
    <header className={classes.heads}>
      <Head facts={first} leave={second === undefined ? null : occupationAddress(dataset, second.code)} />
      {second !== undefined && <Head facts={second} leave={occupationAddress(dataset, first.code)} />}
      <CompareWith dataset={dataset} code={first.code} other={second?.code ?? null} />
    </header>
  )
}
