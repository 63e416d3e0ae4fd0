import { Table } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatasetInfo, Response } from '../../../main/contract.ts'
import { call } from '../../client.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { Failure } from '../../shell/Failure.tsx'
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

type RoleDuties = Partial<Response<'dataset.roleDuties'>>

/** What the people of a dataset's new roles would do; nothing until it is there. */
const useRoleDuties = (id: string): { duties: RoleDuties; error: unknown } => {
  const [answer, setAnswer] = useState<{ duties: RoleDuties; error: unknown }>({ duties: {}, error: null })
  useEffect(() => {
    let isWanted = true
    call('dataset.roleDuties', { id }).then(
      (duties) => isWanted && setAnswer({ duties, error: null }),
      (error: unknown) => isWanted && setAnswer({ duties: {}, error }),
    )
    return () => {
      isWanted = false
    }
  }, [id])
  return answer
}

/** The new roles of a dataset: their wage, level, share, who hires them and where their people come from. */
export const RoleTable = ({ dataset }: { dataset: DatasetInfo }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const { duties, error } = useRoleDuties(dataset.id)
  if (dataset.newRoles.length === 0) return null
  return (
    <section className={classes.card}>
      <h2>{t('data.rolesTitle')}</h2>
      <p className={classes.help}>{t('data.rolesHelp', { currency: dataset.currency })}</p>
      <Failure error={error} />
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
          {dataset.newRoles.map(({ id, title, wageMean, jobZone, weight, industries, feeders }) => (
            <Table.Tr key={id} id={`role-${id}`} tabIndex={-1}>
              <Table.Td>
                {(duties[id] ?? []).length === 0 ? (
                  names.local(title)
                ) : (
                  <details>
                    <summary>{names.local(title)}</summary>
                    <ul className={classes.links}>
                      {duties[id]?.map(({ share, text }) => (
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
