import { ActionIcon, Badge, Button, FileButton, Group, Loader, Table } from '@mantine/core'
import { IconFileTypeZip, IconFolderOpen, IconTableDown, IconTrash } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { DatasetItem } from '../../../main/contract.ts'
import { saveFile } from '../../charts/export/save.ts'
import { call } from '../../client.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { readChosen, readDropped } from '../../import/take-files.ts'
import { zipFiles } from '../../import/template-zip.ts'
import { useFailureNotice } from '../../shell/use-failure-notice.ts'
import { useUndoNotice } from '../../shell/use-undo-notice.tsx'
import { DEFAULT_DATASET, useDatasets } from '../../stores/dataset.ts'
import { useImport } from '../../stores/dataset-import.ts'
import { datasetAddress } from '../../addresses.ts'
import { useDrop } from '../../import/use-drop.ts'
import classes from './data.module.css'
import { Guide } from './Guide.tsx'
import { ImportCheck } from './ImportCheck.tsx'

const TEMPLATE_NAME = 'workshift-dataset'

/** The datasets that a scenario can run on, and the ways to one of one's own. */
export const DatasetList = ({ items, shown }: { items: DatasetItem[]; shown: string }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const tellFailure = useFailureNotice()
  const undoNotice = useUndoNotice()
  const [, go] = useLocation()
  const { remove, restore } = useDatasets()
  const { check, working } = useImport()
  const folder = useRef<HTMLInputElement>(null)

  const attempt = (work: Promise<unknown>): void => {
    work.catch(tellFailure)
  }
  const saveTemplate = async (): Promise<void> => {
    const { files } = await call('datasets.template', {})
    saveFile(new Blob([zipFiles(TEMPLATE_NAME, files)], { type: 'application/zip' }), `${TEMPLATE_NAME}.zip`)
  }
  const removeOwn = async ({ id, title }: DatasetItem): Promise<void> => {
    await remove(id)
    if (id === shown) go(datasetAddress(DEFAULT_DATASET))
    undoNotice(`removed-${id}`, t('data.removed', { title: names.local(title) }), () => restore(id))
  }

  const drop = useDrop(({ items: given }) => {
    if ([...given].some(({ kind }) => kind === 'file')) void check(readDropped(given))
  })

  return (
    <section
      className={classes.card}
      aria-label={t('data.datasets')}
      {...drop}
    >
      <div className={classes.cardHead}>
        <div>
          <h2>{t('data.datasets')}</h2>
          <p className={classes.help}>{t('data.datasetsHelp')}</p>
        </div>
        <Group gap="xs" wrap="nowrap">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconTableDown size={15} aria-hidden />}
            onClick={() => attempt(saveTemplate())}
          >
            {t('data.template')}
          </Button>
          <FileButton
            accept=".zip,application/zip"
            inputProps={{ 'aria-label': t('data.importZip') }}
            onChange={(file) => {
              if (file !== null) void check(readChosen([file]))
            }}
          >
            {(props) => (
              <Button {...props} size="xs" leftSection={<IconFileTypeZip size={15} aria-hidden />}>
                {t('data.importZip')}
              </Button>
            )}
          </FileButton>
          <Button
            size="xs"
            leftSection={<IconFolderOpen size={15} aria-hidden />}
            onClick={() => folder.current?.click()}
          >
            {t('data.importFolder')}
          </Button>
          <input
            ref={(input) => {
              folder.current = input
              if (input !== null) input.webkitdirectory = true
            }}
            type="file"
            multiple
            hidden
            aria-label={t('data.importFolder')}
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])]
              currentTarget.value = ''
              if (files.length > 0) void check(readChosen(files))
            }}
          />
        </Group>
      </div>
      <Table className={classes.datasets} fz="sm" aria-label={t('data.datasets')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('data.dataset')}</Table.Th>
            <Table.Th>{t('data.employment')}</Table.Th>
            <Table.Th>{t('data.occupations')}</Table.Th>
            <Table.Th>{t('data.industries')}</Table.Th>
            <Table.Th>{t('data.newRoles')}</Table.Th>
            <Table.Th w={40} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => {
            const title = names.local(item.title)
            return (
              <Table.Tr key={item.id} className={item.id === shown ? classes.marked : undefined}>
                <Table.Td>
                  <Link href={datasetAddress(item.id)} aria-current={item.id === shown ? 'true' : undefined}>
                    {title}
                  </Link>{' '}
                  <Badge size="sm" variant="light" tt="none" color={item.isBundled ? 'gray' : 'lake'}>
                    {t(item.isBundled ? 'data.bundled' : 'data.own')}
                  </Badge>
                </Table.Td>
                <Table.Td>{format.integer(item.employment)}</Table.Td>
                <Table.Td>{format.integer(item.occupations)}</Table.Td>
                <Table.Td>{format.integer(item.industries)}</Table.Td>
                <Table.Td>{format.integer(item.newRoles)}</Table.Td>
                <Table.Td>
                  {!item.isBundled && (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={t('data.remove', { title })}
                      title={t('data.remove', { title })}
                      onClick={() => attempt(removeOwn(item))}
                    >
                      <IconTrash size={16} aria-hidden />
                    </ActionIcon>
                  )}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      {working === 'checking' ? (
        <Loader mt="md" size="sm" aria-label={t('data.checking')} />
      ) : (
        <ImportCheck hasOwn={items.some(({ isBundled }) => !isBundled)} fallback={<Guide />} />
      )}
    </section>
  )
}
