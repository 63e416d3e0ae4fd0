import { useMemo } from 'react'
import type { OccupationView } from '../../main/contract.ts'
import { changeScale, type ChangeScale } from './change-scale.ts'
import { momentsOf } from './moment.ts'
import { occupationStates, type OccupationState } from './occupation-states.ts'
import type { Shown } from './use-chart-context.ts'

/** The scale of a run's colours: its end decides on them, so that they mean the same in every year. */
export const useEndScale = (
  { view, dataset }: Shown,
  occupations: OccupationView | undefined,
  changeOf: (state: OccupationState) => number,
): ChangeScale =>
  useMemo(() => {
    const end = momentsOf(view).at(-1)
    if (occupations === undefined || end === undefined) return changeScale([])
    return changeScale(occupationStates(occupations, view.scenario, dataset, end).map(changeOf))
  }, [view, dataset, occupations, changeOf])
