import type { CareerView } from '../../main/contract.ts'

type Entry = CareerView['careers'][number][number]

/** What a followed worker does: employed in the occupation of the beginning or in another, searching, training. */
export const STATES = ['same', 'other', 'searching', 'training'] as const

export type State = (typeof STATES)[number]

/** A stretch of a worker's life in one state and occupation, in calendar years. */
export interface Stretch extends Pick<Entry, 'cause' | 'occupation' | 'wage'> {
  from: number
  to: number
  state: State
}

/** One followed worker over the horizon. */
export interface Life {
  /** Position in the order in which the workers were drawn, from 1. */
  number: number
  /** The occupation of the beginning. */
  occupation: string
  stretches: Stretch[]
  displacements: number
  /** Changes of occupation. */
  moves: number
  /** Years without employment. */
  without: number
}

const stateOf = ({ status, occupation }: Entry, first: string): State => {
  if (status !== 'employed') return status
  return occupation === first ? 'same' : 'other'
}

/**
 * The lives behind the histories of a run.
 *
 * @param yearOf the calendar year of a step
 * @param end the calendar year in which the horizon ends
 */
export const livesOf = (careers: CareerView['careers'], yearOf: (step: number) => number, end: number): Life[] =>
  careers.flatMap((entries, position): Life[] => {
    const [first] = entries
    if (entries.length === 0) return []
    const stretches = entries.map(({ step, cause, occupation, wage, ...entry }, at): Stretch => {
      const next = entries.at(at + 1)
      return {
        from: yearOf(Math.max(0, step)),
        to: next === undefined ? end : Math.min(end, yearOf(Math.max(0, next.step))),
        state: stateOf({ step, cause, occupation, wage, ...entry }, first.occupation),
        ...{ cause, occupation, wage },
      }
    })
    const jobs = entries.filter(({ status }) => status === 'employed').map(({ occupation }) => occupation)
    return [
      {
        number: position + 1,
        occupation: first.occupation,
        stretches: stretches.filter(({ from, to }) => to > from),
        displacements: entries.filter(({ cause, step }) => cause === 'displaced' && step >= 0).length,
        moves: jobs.filter((occupation, at) => at > 0 && occupation !== jobs[at - 1]).length,
        without: stretches
          .filter(({ state }) => state === 'searching' || state === 'training')
          .reduce((sum, { from, to }) => sum + to - from, 0),
      },
    ]
  })

/** Which lives to show: those displaced, those longest without work, those with most moves, or a cross-section. */
export const CHOICES = ['displaced', 'without', 'moves', 'sample'] as const

export type Choice = (typeof CHOICES)[number]

const RANK: Record<Exclude<Choice, 'sample'>, (a: Life, b: Life) => number> = {
  displaced: (a, b) => b.displacements - a.displacements || b.without - a.without,
  without: (a, b) => b.without - a.without,
  moves: (a, b) => b.moves - a.moves,
}

/**
 * No more than so many lives, in the order of a choice. Workers are drawn occupation by occupation, so a
 * cross-section is every so-and-so-many-th of them.
 */
export const chooseLives = (lives: readonly Life[], choice: Choice, most: number): Life[] => {
  if (choice !== 'sample') return lives.toSorted((a, b) => RANK[choice](a, b) || a.number - b.number).slice(0, most)
  const count = Math.min(most, lives.length)
  return Array.from({ length: count }, (_, n) => lives[Math.floor((n * lives.length) / count)])
}
