import { memo } from 'react'
import type { Subject } from '../../main/contract.ts'
import { colour } from './palette.ts'
import { Pickable } from './Pickable.tsx'

/** An occupation on the map, in pixels of the map before it is zoomed. */
export interface MapMark {
  key: string
  x: number
  y: number
  radius: number
  colour: string
  name: string
  group: string | null
  subject: Subject
}

interface Props {
  marks: MapMark[]
  /** All links as one path. */
  links: string
  /** The links of the occupation under the pointer or the focus. */
  near: string
  at: string | null
  found: string | null
  scale: number
  tabIndexOf: (key: string) => number
  onEnter: (key: string) => void
}

/** The links and occupations of a map. */
export const MapMarks = memo(({ marks, links, near, at, found, scale, tabIndexOf, onEnter }: Props) => (
  <>
    <path d={links} fill="none" stroke={colour('axis')} strokeOpacity={0.3} strokeWidth={0.8 / scale} />
    <path d={near} fill="none" stroke={colour('ink')} strokeOpacity={0.8} strokeWidth={1.4 / scale} />
    {marks.map(({ key, x, y, radius, colour: fill, name, subject }) => (
      <Pickable key={key} subject={subject} label={name} tabIndex={tabIndexOf(key)} onEnter={() => onEnter(key)}>
        <circle
          cx={x}
          cy={y}
          r={radius}
          fill={fill}
          stroke={colour(key === at || key === found ? 'ink' : 'surface')}
          strokeWidth={(key === found ? 3.5 : key === at ? 2 : 0.7) / scale}
        />
      </Pickable>
    ))}
  </>
))
MapMarks.displayName = 'MapMarks'
