import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DatasetItem } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { useImport } from '../../stores/dataset-import.ts'
import { datasetAddress } from '../../addresses.ts'
import classes from './data.module.css'
import { DatasetFacts } from './DatasetFacts.tsx'

interface Props {
  dataset: DatasetItem
  files: string[]
  ignored: string[]
}

/** What a faultless dataset holds, before it is added. */
export const ImportSummary = ({ dataset, files, ignored }: Props) => {
  const { t } = useTranslation()
  const names = useNames()
  const format = useFormat()
  const [, go] = useLocation()
  const { add, dismiss, working } = useImport()
  const title = names.local(dataset.title)
  const keep = async (): Promise<void> => {
    const added = await add()
    if (added === null) return
    notifications.show({ message: t('data.added', { title }) })
    go(datasetAddress(added.id))
  }
  return (
    <>
      <div className={classes.cardHead}>
        <div>
          <h3>{t('data.faultless', { title, id: dataset.id })}</h3>
          <p className={classes.help}>
            {t('data.readFiles', { files: format.list(files) })}
            {format.gap}
            {ignored.length > 0 && t('data.ignoredFiles', { files: format.list(ignored.slice(0, 10)) })}
            {format.gap}
            {dataset.exposureSources.length > 0 &&
              t('data.readExposures', { sources: format.list(dataset.exposureSources.map((id) => names.source(id))) })}
          </p>
        </div>
        <Group gap="xs" wrap="nowrap">
          <Button size="xs" loading={working === 'adding'} onClick={() => void keep()}>
            {t('data.add')}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={dismiss}>
            {t('data.dismiss')}
          </Button>
        </Group>
      </div>
      <DatasetFacts {...dataset} />
    </>
  )
}
