import { yearSteps, type RunView, type SeriesBand } from '../../main/contract.ts'

/** A year of a run at whose end its charts look. */
export interface Moment {
  /** Its position among the run's years, whose first is the first step. */
  at: number
  /** The position of its last step among the run's steps. */
  step: number
  /** That step's place in calendar time. */
  year: number
}

/** The moments at which a run can be looked at: its first step and the end of each year. */
export const momentsOf = ({ steps, years }: Pick<RunView, 'steps' | 'years'>): Moment[] =>
  yearSteps(steps.at(-1) ?? 0).flatMap((wanted, at) => {
    const step = steps.indexOf(wanted)
    return step < 0 ? [] : [{ at, step, year: years[step] }]
  })

/** Where a band has its value of a moment. */
export const positionIn = ({ at }: Pick<SeriesBand, 'at'>, moment: Moment): number =>
  at === 'years' ? moment.at : moment.step
