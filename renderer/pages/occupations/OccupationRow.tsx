import { memo, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import type { OccupationItem } from '../../../main/contract.ts'
import { occupationAddress } from '../../addresses.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import classes from './occupations.module.css'
import { betaBy, spreadOf } from './rows.ts'

/** How strongly the cell of β = 1 is filled: text keeps its contrast on it in both themes. */
const DEEPEST = 42

const shade = (beta: number): string =>
  `color-mix(in srgb, var(--chart-category-0) ${(beta * DEEPEST).toFixed(1)}%, transparent)`

interface Props {
  item: OccupationItem
  dataset: string
  sources: readonly string[]
  /** Its place in the list, from 0. */
  place: number
  onKeyDown: (event: KeyboardEvent<HTMLElement>, place: number) => void
}

/** An occupation as a row: its title leads to its page. */
export const OccupationRow = memo(({ item, dataset, sources, place, onKeyDown }: Props) => {
  const format = useFormat()
  const names = useNames()
  const spread = spreadOf(item, sources)
  const title = names.local(item.title)
  return (
    // The heading is row 1.
    <tr className={classes.row} aria-rowindex={place + 2} data-place={place}>
      <th scope="row">
        <Link
          href={occupationAddress(dataset, item.code)}
          title={`${item.code} ${title}`}
          onKeyDown={(event: KeyboardEvent<HTMLElement>) => onKeyDown(event, place)}
        >
          {title}
        </Link>
      </th>
      <td>{format.integer(item.employment)}</td>
      <td>{item.wages.mean === null ? '–' : format.integer(item.wages.mean)}</td>
      <td>{item.jobZone ?? '–'}</td>
      {sources.map((source) => {
        const beta = betaBy(item, source)
        return (
          <td key={source} className={classes.beta}>
            {beta === null ? '–' : <span style={{ background: shade(beta) }}>{format.share(beta)}</span>}
          </td>
        )
      })}
      <td>{spread === null ? '–' : format.share(spread)}</td>
    </tr>
  )
})
OccupationRow.displayName = 'OccupationRow'
