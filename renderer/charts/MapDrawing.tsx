import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, type KeyboardEvent } from 'react'
import type { MapLayout } from '../results/map-layout.ts'
import type { OccupationMap } from '../stores/map.ts'
import type { Sheet } from './chart.ts'
import classes from './ChartFrame.module.css'
import type { TooltipRow } from './ChartTooltip.tsx'
import { fitMap } from './fit-map.ts'
import { MapLabels } from './MapLabels.tsx'
import { MapMarks, type MapMark } from './MapMarks.tsx'
import { Plot } from './Plot.tsx'
import { useRoving } from './roving.ts'
import { useZoom } from './use-zoom.ts'

const CLOSE = 3.2

interface Props extends Sheet {
  map: OccupationMap
  /** Occupations in the order of the map; null for those that are not shown. */
  occupations: (Pick<MapMark, 'key' | 'colour' | 'name' | 'group' | 'subject'> | null)[]
  groupName: (group: string) => string
  /** The occupation that was searched for. */
  found: string | null
  describe: (key: string) => TooltipRow[]
  words: { zoomIn: string; zoomOut: string; whole: string }
}

const wayOf = (links: OccupationMap['links'], { x, y }: MapLayout): string =>
  links.map(({ source, target }) => `M${x[source]},${y[source]}L${x[target]},${y[target]}`).join('')

/** The map of occupations, which can be moved and zoomed. */
export const MapDrawing = ({ width, height, label, map, occupations, groupName, found, describe, words }: Props) => {
  const { sheet, transform, zoomIn, zoomOut, whole, centre } = useZoom(width, height)
  const fitted = useMemo(() => fitMap(map, width, height), [map, width, height])
  const marks = useMemo(
    () =>
      occupations.flatMap((occupation, n): MapMark[] =>
        occupation === null ? [] : [{ ...occupation, x: fitted.x[n], y: fitted.y[n], radius: fitted.radius[n] }],
      ),
    [occupations, fitted],
  )
  const { at, setAt, tabIndexOf, onKeyDown } = useRoving(marks)
  const links = useMemo(() => wayOf(map.links, fitted), [map, fitted])
  const position = occupations.findIndex((occupation) => occupation?.key === at)
  const near = wayOf(
    position < 0 ? [] : map.links.filter(({ source, target }) => source === position || target === position),
    fitted,
  )

  const target = marks.find(({ key }) => key === found)
  const [foundX, foundY] = [target?.x, target?.y]
  useEffect(() => {
    if (foundX !== undefined && foundY !== undefined) centre(foundX, foundY, CLOSE)
  }, [foundX, foundY, centre])

  const press = (event: KeyboardEvent<SVGSVGElement>): void => {
    const act = { '+': zoomIn, '=': zoomIn, '-': zoomOut, '0': whole }[event.key]
    act?.()
    onKeyDown(event)
  }
  const shown = marks.find(({ key }) => key === at)
  const [tipX, tipY] = shown ? transform.apply([shown.x, shown.y]) : [0, 0]
  const isInside = tipX >= 0 && tipX <= width && tipY >= 0 && tipY <= height
  // Only keys can lead to an occupation out of sight.
  const beyond = isInside ? undefined : shown
  const [beyondX, beyondY] = [beyond?.x, beyond?.y]
  const { k } = transform
  useEffect(() => {
    if (beyondX !== undefined && beyondY !== undefined) centre(beyondX, beyondY, k)
  }, [beyondX, beyondY, k, centre])

  return (
    <div className={classes.rows}>
      <Plot
        {...{ width, height, label }}
        ref={sheet}
        tip={shown && isInside ? { x: tipX, y: tipY, heading: shown.name, rows: describe(shown.key) } : null}
        onKeyDown={press}
        onPointerLeave={() => setAt(null)}
        onBlur={() => setAt(null)}
      >
        <rect width={width} height={height} fill="transparent" />
        <g transform={transform.toString()}>
          <MapMarks {...{ marks, links, near, at, found, scale: transform.k, tabIndexOf }} onEnter={setAt} />
        </g>
        <MapLabels {...{ marks, transform, width, height, groupName, found }} />
      </Plot>
      <div className={classes.zoom}>
        {(
          [
            [words.zoomIn, zoomIn, IconPlus],
            [words.zoomOut, zoomOut, IconMinus],
            [words.whole, whole, IconMaximize],
          ] as const
        ).map(([name, act, Icon]) => (
          <button key={name} type="button" aria-label={name} title={name} onClick={act}>
            <Icon size={15} aria-hidden />
          </button>
        ))}
      </div>
    </div>
  )
}
