import { Button, CopyButton, Table } from '@mantine/core'
import { IconCheck, IconCopy, IconFolderOpen } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Response } from '../../../main/contract.ts'
import { call } from '../../client.ts'
import { useFormat } from '../../i18n/format.ts'
import { useFailureNotice } from '../../shell/use-failure-notice.ts'
import classes from './settings.module.css'

type Info = Response<'app.info'>

const FOLDERS = ['store', 'datasets', 'models', 'backups'] as const

/** Where what the analyst has is kept. */
export const FilesCard = ({ info: { host, storePath, storeBytes, folders } }: { info: Info }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const tellFailure = useFailureNotice()
  const open = (folder: (typeof FOLDERS)[number]): void => {
    call('app.openFolder', { folder }).catch(tellFailure)
  }
  return (
    <section className={classes.card} aria-label={t('settings.files')}>
      <h2>{t('settings.files')}</h2>
      <p className={classes.help}>{t('settings.filesHelp')}</p>
      <Table className={classes.numbers} fz="sm" aria-label={t('settings.files')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.what')}</Table.Th>
            <Table.Th>{t('settings.place')}</Table.Th>
            <Table.Th className={classes.right}>{t('settings.size')}</Table.Th>
            <Table.Th w={host === 'electron' ? 250 : 120} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {FOLDERS.map((folder) => {
            const what = t(`settings.folders.${folder}`)
            const path = folder === 'store' ? storePath : folders[folder]
            return (
              <Table.Tr key={folder}>
                <Table.Td>{what}</Table.Td>
                <Table.Td className={classes.path}>{path}</Table.Td>
                <Table.Td className={`${classes.right} ${classes.nowrap}`}>
                  {folder === 'store' ? format.megabytes(storeBytes) : ''}
                </Table.Td>
                <Table.Td>
                  <div className={classes.buttons}>
                    <CopyButton value={path} timeout={2000}>
                      {({ copied, copy }) => (
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={t('settings.copyPath', { what })}
                          leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
                          onClick={copy}
                        >
                          {copied ? t('settings.copied') : t('settings.copy')}
                        </Button>
                      )}
                    </CopyButton>
                    {host === 'electron' && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t('settings.openNamed', { what })}
                        leftSection={<IconFolderOpen size={14} aria-hidden />}
                        onClick={() => open(folder)}
                      >
                        {t('settings.open')}
                      </Button>
                    )}
                  </div>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}
