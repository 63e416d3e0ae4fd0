import { categoryColour, colour } from '../../charts/palette.ts'

/** The classes of work by exposure: not at all, to the model alone, to the model with further software. */
export type WorkClass = 'e0' | 'e1' | 'e2'

/** In the order of the literature. */
export const WORK_CLASSES: readonly WorkClass[] = ['e0', 'e1', 'e2']

/** The colour of a class. */
export const CLASS_COLOUR: Record<WorkClass, string> = {
  e0: colour('axis'),
  e1: categoryColour(1),
  e2: categoryColour(0),
}

/** Keys of the classes' names, in full and short. */
export const CLASS_NAME = {
  e0: { full: 'classify.e0', short: 'classify.e0Short' },
  e1: { full: 'classify.e1', short: 'classify.e1Short' },
  e2: { full: 'classify.e2', short: 'classify.e2Short' },
} as const

/** The class with the greatest share. */
export const mainClass = (shares: Record<WorkClass, number>): WorkClass =>
  WORK_CLASSES.reduce((best, one) => (shares[one] > shares[best] ? one : best))
