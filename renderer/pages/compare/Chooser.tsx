import { Button, Checkbox, Table } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ScenarioItem } from '../../../main/contract.ts'
import { compareAddress } from '../../addresses.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { useRuns } from '../../stores/runs.ts'
import { MOST_COMPARED } from './chosen-ids.ts'
import { newestOf } from './compared.ts'
import classes from './compare.module.css'
import { HowToCompare } from './HowToCompare.tsx'
import { RunHere } from './RunHere.tsx'

/** All scenarios, to choose those that are compared; what has no result yet can be run here. */
export const Chooser = ({ items, initial }: { items: ScenarioItem[]; initial: number[] }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const [, go] = useLocation()
  const runs = useRuns((state) => state.runs)
  const [chosen, setChosen] = useState(initial)
  const finishedAt = ({ id, lastRun }: ScenarioItem): string | null =>
    newestOf(runs[id]).result?.finishedAt ?? lastRun?.finishedAt ?? null
  const withResults = items.filter((item) => finishedAt(item) !== null).length
  const isEnough = chosen.length >= 2
  return (
    <>
      {withResults < 2 && <HowToCompare hasScenarios={items.length > 0} />}
      {items.length > 0 && (
        <section className={classes.card} aria-labelledby="choose">
          <header className={classes.cardHead}>
            <h2 id="choose">{t('compare.choose')}</h2>
            <span className={classes.quiet}>
              {isEnough ? t('compare.chosen', { number: chosen.length }) : t('compare.chooseMore')}
            </span>
            <Button disabled={!isEnough} onClick={() => go(compareAddress(chosen))}>
              {isEnough ? t('compare.go', { number: chosen.length }) : t('compare.title')}
            </Button>
          </header>
          <Table className={classes.table} mt="sm" verticalSpacing="xs" aria-label={t('compare.choose')}>
            <Table.Tbody>
              {items.map((item) => {
                const name = names.scenario(item)
                const isChosen = chosen.includes(item.id)
                const finished = finishedAt(item)
                return (
                  <Table.Tr key={item.id}>
                    <Table.Td>
                      <Checkbox
                        label={name}
                        aria-label={t('compare.select', { name })}
                        checked={isChosen}
                        disabled={!isChosen && chosen.length >= MOST_COMPARED}
                        onChange={() =>
                          setChosen(isChosen ? chosen.filter((id) => id !== item.id) : [...chosen, item.id])
                        }
                      />
                    </Table.Td>
                    <Table.Td className={classes.quiet}>
                      {finished === null
                        ? t('scenarios.neverRun')
                        : t('scenarios.finished', { when: format.moment(finished) })}
                    </Table.Td>
                    <Table.Td className={classes.running}>
                      <RunHere id={item.id} name={name} isOffered={finished === null} />
                    </Table.Td>
                  </Table.Tr>
                )
              })}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </>
  )
}
