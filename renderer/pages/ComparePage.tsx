import { Button, Loader } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ScenarioItem } from '../../main/contract.ts'
import { useNames } from '../i18n/names.ts'
import { useFormat } from '../i18n/format.ts'
import { Caution } from '../shell/Caution.tsx'
import { Failure } from '../shell/Failure.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useEditor } from '../stores/editor.ts'
import { useScenarios } from '../stores/scenarios.ts'
import { ChosenList } from './compare/ChosenList.tsx'
import { chosenIds } from './compare/chosen-ids.ts'
import { Chooser } from './compare/Chooser.tsx'
import { isReady, useCompared } from './compare/compared.ts'
import classes from './compare/compare.module.css'
import { SideBySide } from './compare/SideBySide.tsx'

/** What is known of the chosen scenarios so far; it fills in as their runs end. */
const Chosen = ({ items }: { items: ScenarioItem[] }) => {
  const { t } = useTranslation()
  const scenarios = useCompared(items)
  const ready = scenarios.filter(isReady)
  return (
    <>
      <ChosenList scenarios={scenarios} />
      {ready.length >= 2 ? <SideBySide scenarios={ready} /> : <p className={classes.help}>{t('compare.waiting')}</p>}
    </>
  )
}

/** Two to four scenarios side by side, or the choice of them. */
export const ComparePage = ({ ids = '' }: { ids?: string | undefined }) => {
  const { t } = useTranslation()
  const names = useNames()
  const format = useFormat()
  const { items, error, load } = useScenarios()
  const flush = useEditor((state) => state.flush)
  useEffect(() => void flush().then(load), [flush, load])
  const wanted = chosenIds(ids)
  const chosen = wanted.flatMap((id) => items?.find((item) => item.id === id) ?? [])
  const gone = items === null ? 0 : wanted.length - chosen.length
  useTitle([t('compare.title'), format.list(chosen.map((item) => names.scenario(item)))].filter(Boolean).join(': '))
  return (
    <div className={classes.page}>
      <div className={classes.sectionHead}>
        <div>
          <h1>{t('compare.title')}</h1>
          <p className={classes.intro}>{t('compare.intro')}</p>
        </div>
        {chosen.length >= 2 && (
          <Button component={Link} href="/compare" variant="default">
            {t('compare.chooseOthers')}
          </Button>
        )}
      </div>
      <Failure error={error} onRetry={() => void load()} />
      <Caution title={t('failure.title')} lines={gone > 0 ? [t('compare.gone', { number: gone })] : []} />
      {items === null && error === null && <Loader aria-label={t('app.loading')} />}
      {items !== null &&
        (chosen.length >= 2 ? (
          <Chosen items={chosen} />
        ) : (
          <Chooser items={items} initial={chosen.map(({ id }) => id)} />
        ))}
    </div>
  )
}
