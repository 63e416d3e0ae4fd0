import type { ZoomTransform } from 'd3-zoom'
import { estimateWidth, fitLines } from './export/text.ts'
import { HaloText } from './HaloText.tsx'
import type { MapMark } from './MapMarks.tsx'
import { colour } from './palette.ts'
import { placeLabels, type Labelled } from './place-labels.ts'

const SIZE = 11
const GROUP_SIZE = 11
const WIDTH = 140
const FEWEST = 14
const PER_SCALE = 22

/** Above this, names of groups give way to those of occupations. */
const GROUPS_UNTIL = 2

/** The largest occupations are named before the groups. */
const BEFORE_GROUPS = 9

/** A group of fewer occupations has no name on the map. */
const LEAST_IN_GROUP = 6

interface Props {
  marks: MapMark[]
  transform: ZoomTransform
  width: number
  height: number
  groupName: (group: string) => string
  found: string | null
}

const middleOf = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

const short = (name: string): string => fitLines(name, WIDTH, SIZE, 1)[0] ?? ''

/** Names of the groups, and of the largest occupations in view, where there is room; more of them the closer one looks. */
export const MapLabels = ({ marks, transform, width, height, groupName, found }: Props) => {
  const area = { left: 2, right: width - 2, top: 2, bottom: height - 2 }
  const groups = Map.groupBy(marks, ({ group }) => group ?? '')
  const groupLabels = [...groups].flatMap(([group, members]): (Labelled & { name: string; isGroup: boolean })[] => {
    if (transform.k > GROUPS_UNTIL || group === '' || members.length < LEAST_IN_GROUP) return []
    const name = groupName(group)
    const [x, y] = transform.apply([middleOf(members.map((mark) => mark.x)), middleOf(members.map((mark) => mark.y))])
    const nameWidth = estimateWidth(name, GROUP_SIZE) * 1.06
    return [{ key: `group ${group}`, x, y, radius: 0, width: nameWidth, isCentred: true, name, isGroup: true }]
  })
  const occupations = marks
    .map((mark) => {
      const [x, y] = transform.apply([mark.x, mark.y])
      return { ...mark, x, y, radius: mark.radius * transform.k }
    })
    .filter(({ x, y }) => x > 0 && x < width && y > 0 && y < height)
    .sort((a, b) => Number(b.key === found) - Number(a.key === found) || b.radius - a.radius)
    .slice(0, FEWEST + PER_SCALE * (transform.k - 1))
    .map(({ key, x, y, radius, name }) => ({
      ...{ key, x, y, radius, name: short(name), isGroup: false },
      width: estimateWidth(short(name), SIZE),
    }))
  const all = [...occupations.slice(0, BEFORE_GROUPS), ...groupLabels, ...occupations]
  const unique = [...new Map(all.map((entry) => [entry.key, entry])).values()]
  const by = new Map(unique.map((entry) => [entry.key, entry]))
  return (
    <g pointerEvents="none">
      {placeLabels(unique, GROUP_SIZE + 3, area).map(({ key, x, y }) => {
        const { name = '', isGroup = false } = by.get(key) ?? {}
        return (
          <HaloText
            key={key}
            x={x}
            y={y + 4}
            fontSize={isGroup ? GROUP_SIZE : SIZE}
            fontWeight={isGroup ? 650 : 400}
            fill={colour(isGroup ? 'quiet' : 'ink')}
            strokeWidth={3.5}
            strokeLinejoin="round"
          >
            {name}
          </HaloText>
        )
      })}
    </g>
  )
}
