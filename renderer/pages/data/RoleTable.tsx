import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import classes from './data.module.css'

type Role = DatasetInfo['newRoles'][number]
type Named = Pick<DatasetInfo['occupations'][number], 'code' | 'title'>

const NAMED_AT_ONCE = 2

/** Occupations or industries that a role has to do with, the weightiest named at once, all with their reasons. */
const Links = ({ links, among }: { links: Role['feeders']; among: readonly Named[] }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const titles = new Map(among.map(({ code, title }) => [code, names.local(title)]))
  const sorted = links.toSorted((a, b) => b.weight - a.weight)
  if (sorted.length === 0) return <>–</>
  const nameOf = ({ code }: Role['feeders'][number]): string => titles.get(code) ?? code
  const first = sorted.slice(0, NAMED_AT_ONCE).map(nameOf).join(t('data.listSeparator'))
  return (
    <details>
      <summary>
        {sorted.length > NAMED_AT_ONCE ? t('data.andMore', { first, rest: sorted.length - NAMED_AT_ONCE }) : first}
      </summary>
      <ul className={classes.links}>
        {sorted.map((link) => (
          <li key={link.code}>
            {format.roundPercent(link.weight)} {nameOf(link)}
            {link.reason !== '' && <span className={classes.quiet}> {link.reason}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The new roles of a dataset: their wage, level, share, who hires them and where their people come from. */
export const RoleTable = ({ dataset }: { dataset: DatasetInfo }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  if (dataset.newRoles.length === 0) return null
  return (
    <section className={classes.card}>
      <h2>{t('data.rolesTitle')}</h2>
      <p className={classes.help}>{t('data.rolesHelp', { currency: dataset.currency })}</p>
      <Table className={classes.roles} fz="sm" aria-label={t('data.rolesTitle')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="26%">{t('data.role')}</Table.Th>
            <Table.Th>{t('data.wage')}</Table.Th>
            <Table.Th>{t('data.jobZone')}</Table.Th>
            <Table.Th>{t('data.roleShare')}</Table.Th>
            <Table.Th>{t('data.hiredBy')}</Table.Th>
            <Table.Th>{t('data.feeders')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {dataset.newRoles.map(({ id, title, wageMean, jobZone, weight, industries, feeders, duties }) => (
            <Table.Tr key={id}>
              <Table.Td>
                {duties.length === 0 ? (
                  names.local(title)
                ) : (
                  <details>
                    <summary>{names.local(title)}</summary>
                    <ul className={classes.links}>
                      {duties.map(({ share, text }) => (
                        <li key={text.en}>
                          {format.roundPercent(share)} {names.local(text)}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </Table.Td>
              <Table.Td>{wageMean === null ? '–' : format.integer(wageMean)}</Table.Td>
              <Table.Td>{jobZone ?? '–'}</Table.Td>
              <Table.Td>{format.roundPercent(weight)}</Table.Td>
              <Table.Td>
                <Links links={industries} among={dataset.industries} />
              </Table.Td>
              <Table.Td>
                <Links links={feeders} among={dataset.occupations} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
