import { Button, Table } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DatasetItem } from '../../../main/contract.ts'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useDatasets } from '../../stores/dataset.ts'
import { useEditor } from '../../stores/editor.ts'
import { moveToDataset } from './move-to-dataset.ts'
import classes from './scenario.module.css'

interface Props {
  scenario: Scenario
  sample: string | null
  items: DatasetItem[]
}

/** Stands in for a scenario whose dataset is no longer there, and offers those that are. */
export const DatasetGone = ({ scenario, sample, items }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const edit = useEditor((state) => state.edit)
  const load = useDatasets((state) => state.load)
  const [error, setError] = useState<unknown>(null)
  const choose = async (id: string): Promise<void> => {
    await load(id)
    const { datasets, errors } = useDatasets.getState()
    const target = datasets[id]
    if (target === undefined) setError(errors[id])
    else edit('dataset', (old) => moveToDataset(old, target).scenario)
  }
  return (
    <div className={classes.gone}>
      <h1 className={classes.name}>{names.scenario({ sample, name: scenario.name })}</h1>
      <h2>{t('editor.goneTitle', { dataset: scenario.dataset })}</h2>
      <p className={classes.help}>{t('editor.goneHelp')}</p>
      <Failure error={error} />
      <Table fz="sm" aria-label={t('data.datasets')}>
        <Table.Tbody>
          {items.map(({ id, title, employment, occupations }) => (
            <Table.Tr key={id}>
              <Table.Td>{names.local(title)}</Table.Td>
              <Table.Td>
                {t('editor.datasetFacts', {
                  employment: format.compact(employment),
                  occupations: format.integer(occupations),
                })}
              </Table.Td>
              <Table.Td ta="right">
                <Button size="compact-sm" variant="default" onClick={() => void choose(id)}>
                  {t('editor.useDataset', { dataset: names.local(title) })}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <p>
        <Link href="/data">{t('editor.toDatasets')}</Link>
      </p>
    </div>
  )
}
