import { Table } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExposureFigures } from '../../../simulation/text/card.ts'
import { useNames } from '../../i18n/names.ts'
import { GROUP_FIGURES, orderAfter, sortGroups, type GroupOrder } from './groups.ts'
import classes from './model.module.css'
import { RATERS } from './raters.ts'
import { Section } from './Section.tsx'
import { useFigures } from './use-figures.ts'

/** Figures with a value for each rater: their heading, and the columns below it. */
const PAIRS = [
  { id: 'r', people: 'rPeople', gpt4: 'rGpt4', form: 'coefficient' },
  { id: 'kappa', people: 'kappaPeople', gpt4: 'kappaGpt4', form: 'coefficient' },
  { id: 'accuracy', people: 'accuracyPeople', gpt4: 'accuracyGpt4', form: 'share' },
  { id: 'alwaysE0', people: 'e0People', gpt4: 'e0Gpt4', form: 'share' },
] as const

/** The figures of each of the SOC's major groups, in the order that the reader asks for. */
export const MajorGroups = ({ test }: { test: ExposureFigures }) => {
  const { t } = useTranslation()
  const figures = useFigures()
  const names = useNames()
  const [order, setOrder] = useState<GroupOrder>({ by: 'major', isDescending: false })
  const write = {
    coefficient: figures.coefficient,
    share: (value: number | null) => (value === null ? '–' : figures.tenths(value)),
  }
  const heading = (by: GroupOrder['by'], name: string, full: string) => {
    const isOrder = order.by === by
    const Icon = isOrder ? (order.isDescending ? IconArrowDown : IconArrowUp) : IconArrowsSort
    return (
      <Table.Th
        key={by}
        data-text={by === 'major' || undefined}
        aria-sort={isOrder ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
        rowSpan={by === 'major' || by === 'tasks' ? 2 : undefined}
      >
        <button
          type="button"
          className={classes.sort}
          aria-label={t('model.sortBy', { name: full })}
          onClick={() => setOrder(orderAfter(order, by))}
        >
          {name} <Icon size={12} aria-hidden />
        </button>
        <span className={classes.paper}>{name}</span>
      </Table.Th>
    )
  }
  return (
    <Section name="groups">
      <div className={classes.wide}>
        <Table className={classes.figures} fz="sm" aria-label={t('model.sections.groups.title')}>
          <Table.Thead>
            <Table.Tr>
              {heading('major', t('model.group'), t('model.group'))}
              {heading('tasks', t('model.tasks'), t('model.tasks'))}
              {PAIRS.map(({ id }) => (
                <Table.Th key={id} colSpan={2} scope="colgroup" className={classes.pair}>
                  {t(`model.pairs.${id}`)}
                </Table.Th>
              ))}
            </Table.Tr>
            <Table.Tr>
              {PAIRS.map((pair) =>
                RATERS.map((rater) =>
                  heading(pair[rater], figures.rater(rater), `${t(`model.pairs.${pair.id}`)}, ${figures.rater(rater)}`),
                ),
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sortGroups(test.majorGroups, order).map((group) => (
              <Table.Tr key={group.major}>
                <Table.Th scope="row" data-text>
                  {names.majorGroup(group.major)}
                </Table.Th>
                <Table.Td>{figures.integer(group.tasks)}</Table.Td>
                {PAIRS.map((pair) =>
                  RATERS.map((rater) => (
                    <Table.Td key={pair[rater]}>{write[pair.form](GROUP_FIGURES[pair[rater]](group))}</Table.Td>
                  )),
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Section>
  )
}
