import { ActionIcon, Checkbox, Menu, Table } from '@mantine/core'
import { IconCopy, IconDots, IconDownload, IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ScenarioItem } from '../../../main/contract.ts'
import { scenarioAddress } from '../../addresses.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { MOST_COMPARED } from '../compare/chosen-ids.ts'
import classes from './scenarios.module.css'

interface Props {
  items: ScenarioItem[]
  /** Ids of those ticked to be compared. */
  chosen: number[]
  onChoose: (chosen: number[]) => void
  onDuplicate: (item: ScenarioItem) => void
  onRename: (item: ScenarioItem) => void
  onExport: (item: ScenarioItem) => void
  onDelete: (item: ScenarioItem) => void
}

/** The scenarios as a table, newest change first. */
export const ScenarioTable = ({ items, chosen, onChoose, onDuplicate, onRename, onExport, onDelete }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  return (
    <div className={classes.table}>
      <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={t('scenarios.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={44} />
            <Table.Th>{t('scenarios.name')}</Table.Th>
            <Table.Th>{t('scenarios.changed')}</Table.Th>
            <Table.Th>{t('scenarios.results')}</Table.Th>
            <Table.Th w={56} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => {
            const name = names.scenario(item)
            const isChosen = chosen.includes(item.id)
            return (
              <Table.Tr key={item.id} className={classes.row}>
                <Table.Td>
                  <Checkbox
                    aria-label={t('compare.select', { name })}
                    checked={isChosen}
                    disabled={!isChosen && chosen.length >= MOST_COMPARED}
                    onChange={() => onChoose(isChosen ? chosen.filter((id) => id !== item.id) : [...chosen, item.id])}
                  />
                </Table.Td>
                <Table.Td>
                  <Link href={scenarioAddress(item.id)} className={classes.name}>
                    {name}
                  </Link>
                  {item.sample !== null && <div className={classes.about}>{names.sampleAbout(item.sample)}</div>}
                </Table.Td>
                <Table.Td className={classes.quiet}>{format.moment(item.updatedAt)}</Table.Td>
                <Table.Td className={classes.quiet}>
                  {item.lastRun === null
                    ? t('scenarios.neverRun')
                    : t('scenarios.finished', { when: format.moment(item.lastRun.finishedAt) })}
                </Table.Td>
                <Table.Td>
                  <Menu position="bottom-end">
                    <Menu.Target>
                      <ActionIcon variant="subtle" color="gray" aria-label={t('scenarios.actions', { name })}>
                        <IconDots size={18} aria-hidden />
                      </ActionIcon>
                    </Menu.Target>
                    <Menu.Dropdown>
                      <Menu.Item leftSection={<IconCopy size={15} aria-hidden />} onClick={() => onDuplicate(item)}>
                        {t('scenarios.duplicate')}
                      </Menu.Item>
                      <Menu.Item leftSection={<IconPencil size={15} aria-hidden />} onClick={() => onRename(item)}>
                        {t('scenarios.rename')}
                      </Menu.Item>
                      <Menu.Item leftSection={<IconDownload size={15} aria-hidden />} onClick={() => onExport(item)}>
                        {t('scenarios.export')}
                      </Menu.Item>
                      <Menu.Item
                        c="var(--mantine-color-error)"
                        leftSection={<IconTrash size={15} aria-hidden />}
                        onClick={() => onDelete(item)}
                      >
                        {t('scenarios.delete')}
                      </Menu.Item>
                    </Menu.Dropdown>
                  </Menu>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </div>
  )
}
