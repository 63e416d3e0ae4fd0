import { Button, Select } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DatasetInfo } from '../../../main/contract.ts'
import { Lever } from '../../fields/Lever.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useDatasets } from '../../stores/dataset.ts'
import { useEditor } from '../../stores/editor.ts'
import { datasetAddress } from '../../addresses.ts'
import { defaults } from './defaults.ts'
import type { SectionProps } from './Editor.tsx'
import { moveToDataset, type Dropped } from './move-to-dataset.ts'
import classes from './scenario.module.css'

/** Which labour market a scenario is about, where there is a choice; what a change costs is said and can be undone. */
export const DatasetSection = ({ scenario, dataset }: SectionProps) => {
  const { t } = useTranslation()
  const names = useNames()
  const id = useId()
  const format = useFormat()
  const { edit, undo } = useEditor.getState()
  const revision = useEditor((state) => state.revision)
  const items = useDatasets((state) => state.items)
  const load = useDatasets((state) => state.load)
  const [moved, setMoved] = useState<{ from: DatasetInfo; to: string; dropped: Dropped; revision: number } | null>(null)
  const [error, setError] = useState<unknown>(null)
  if (items === null || items.length < 2) return null

  const choose = async (next: string): Promise<void> => {
    await load(next)
    const { datasets, errors } = useDatasets.getState()
    const target = datasets[next]
    setError(target === undefined ? errors[next] : null)
    if (target === undefined) return
    setMoved({ from: dataset, to: next, dropped: moveToDataset(scenario, target).dropped, revision })
    edit('dataset', (old) => moveToDataset(old, target).scenario)
  }
  const titleOf = (datasetId: string): string => {
    const item = items.find((other) => other.id === datasetId)
    return item === undefined ? datasetId : names.local(item.title)
  }
  const current = moved?.to === scenario.dataset && moved.revision === revision ? moved.dropped : null
  /** Industries as the dataset before called them. */
  const titles = new Map(moved?.from.industries.map(({ code, title }) => [code, names.local(title)]))
  const lines =
    current === null
      ? []
      : [
          ...(current.industries.length > 0
            ? [t('editor.droppedIndustries', {
                  titles: format.list(current.industries.map((code) => titles.get(code) ?? code)),
                })]
            : []),
          ...(current.overrides.length > 0
            ? [t('editor.droppedOverrides', { codes: format.list(current.overrides) })]
            : []),
          ...(current.added.length > 0 ? [t('editor.droppedAdded', { titles: format.list(current.added) })] : []),
          ...(current.source === null
            ? []
            : [
                t('editor.droppedSource', {
                  source: names.source(current.source),
                  fallback: names.source(defaults.exposure.source),
                }),
              ]),
        ]
  return (
    <section className={classes.section}>
      <Lever
        id={id}
        label={t('editor.dataset')}
        help={t('editor.datasetHelp')}
        fallback={titleOf(defaults.dataset)}
        atDefault={scenario.dataset === defaults.dataset}
        onReset={() => void choose(defaults.dataset)}
        error={null}
      >
        <Select
          id={id}
          size="xs"
          w={250}
          allowDeselect={false}
          value={scenario.dataset}
          onChange={(next) => {
            if (next !== null && next !== scenario.dataset) void choose(next)
          }}
          data={items.map((item) => ({ value: item.id, label: names.local(item.title) }))}
          aria-describedby={`${id}-help`}
        />
      </Lever>
      <Link href={datasetAddress(dataset.id)} className={classes.about}>
        {t('editor.aboutDataset')}
      </Link>
      <Failure error={error} />
      {lines.length > 0 && (
        <div className={classes.notice} role="status">
          <div>
            <strong>{t('editor.dropped', { dataset: names.local(dataset.title) })}</strong>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
          <Button size="compact-sm" variant="default" flex="none" onClick={undo}>
            {t('editor.undo')}
          </Button>
        </div>
      )}
    </section>
  )
}
