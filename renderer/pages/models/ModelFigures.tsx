import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OwnCard } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useModelName } from '../../i18n/model-name.ts'
import batches from '../batches/batches.module.css'
import { ClassTables } from './ClassTables.tsx'
import { LossChart } from './LossChart.tsx'
import classes from './models.module.css'
import { useLabelName } from './use-label-name.ts'

/** Figures on fewer texts say little. */
const FEW = 20

/** A row of figures, before and after. */
interface FigureRow {
  name: string
  before: number | null
  after: number | null
}

/** What is known of an own model: figures before and after on the same texts, by class, and how it was made. */
export const ModelFigures = ({ card }: { card: OwnCard }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useModelName()
  const labelName = useLabelName()
  const { heldOut, published, rows, training, base } = card
  const { before, after } = heldOut
  const hasBefore = before !== null || published !== null
  const figures: FigureRow[] = [
    ...(after === null
      ? []
      : [
          { name: t('models.accuracy'), before: before?.accuracy ?? null, after: after.accuracy },
          { name: t('models.macroF1'), before: before?.macroF1 ?? null, after: after.macroF1 },
          { name: t('models.kappa'), before: before?.kappa ?? null, after: after.kappa },
        ]),
    ...(published === null
      ? []
      : [
          { name: t('models.publishedPeople'), before: published.before.people, after: published.after.people },
          { name: t('models.publishedGpt4'), before: published.before.gpt4, after: published.after.gpt4 },
        ]),
  ]
  const number = (value: number | null): string => (value === null ? '–' : format.plain(Math.round(value * 1000) / 1000))
  const change = ({ before: from, after: to }: FigureRow): string =>
    from === null || to === null ? '–' : format.signedShare(to - from)
  return (
    <>
      <dl className={classes.stats}>
        {[
          [t('models.learned'), format.integer(rows.training + rows.validation)],
          [t('models.heldOut'), format.integer(rows.heldOut)],
          ...(rows.rehearsal > 0 ? [[t('models.rehearsed'), format.integer(rows.rehearsal)]] : []),
          [t('models.epochs'), t('models.chosenEpoch', { chosen: training.chosen, done: training.epochs.length })],
          ...(training.keptChange < 1 ? [[t('models.keptChange'), format.roundPercent(training.keptChange)]] : []),
          [t('models.base'), nameOf(base)],
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={classes.two}>
        <div>
          <h3>{t('models.figures')}</h3>
          <Table className={batches.numbers} fz="sm" aria-label={t('models.figures')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('models.figure')}</Table.Th>
                {hasBefore && <Table.Th className={batches.right}>{t('models.before')}</Table.Th>}
                <Table.Th className={batches.right}>{t('models.after')}</Table.Th>
                {hasBefore && <Table.Th className={batches.right}>{t('models.change')}</Table.Th>}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {figures.map((row) => (
                <Table.Tr key={row.name}>
                  <Table.Td>{row.name}</Table.Td>
                  {hasBefore && <Table.Td className={batches.right}>{number(row.before)}</Table.Td>}
                  <Table.Td className={batches.right}>{number(row.after)}</Table.Td>
                  {hasBefore && <Table.Td className={batches.right}>{change(row)}</Table.Td>}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {after !== null && (
            <p className={batches.help}>
              {t('models.baseline', { label: labelName(after.baseline.label), accuracy: number(after.baseline.accuracy) })}
            </p>
          )}
          {after !== null && rows.heldOut < FEW && (
            <p className={batches.help}>{t('models.fewHeldOut', { number: format.integer(rows.heldOut) })}</p>
          )}
          {after === null && <p className={batches.help}>{t('models.noHeldOut')}</p>}
          {published !== null && (
            <p className={batches.help}>{t('models.publishedHelp', { occupations: format.integer(published.occupations) })}</p>
          )}
        </div>
        <div>
          <h3>{t('models.lossChart')}</h3>
          <LossChart history={training.epochs} epochs={training.epochs.length} />
        </div>
      </div>
      {after !== null && <ClassTables figures={after} />}
    </>
  )
}
