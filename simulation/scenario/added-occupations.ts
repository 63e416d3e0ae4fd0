import type { Dataset } from '../dataset/types.ts'
import type { ScenarioProblem } from './parse.ts'
import type { Scenario } from './schema.ts'

const people = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

/** Sums of decimal fractions may exceed what they are parts of by this share. */
const ROUNDING = 1e-9

/** Why a code cannot be the code of an occupation of its own; null where it can. */
const codeProblem = (code: string, earlier: ReadonlySet<string>, dataset: Dataset): string | null => {
  if (earlier.has(code)) return `"${code}" is the code of an added occupation further up`
  if (dataset.occupations.some((occupation) => occupation.code === code)) {
    return `"${code}" is already an occupation of dataset ${dataset.id}`
  }
  return dataset.newRoles.some(({ id }) => id === code) ? `"${code}" is already a new role of dataset ${dataset.id}` : null
}

/** What is wrong with a scenario's added occupations on a dataset: codes taken, unknown parents, too many people. */
export const problemsOfAdded = ({ addedOccupations }: Scenario, dataset: Dataset): ScenarioProblem[] => {
  const left = new Map(dataset.occupations.map(({ code, employment }) => [code, employment]))
  const problems: ScenarioProblem[] = []
  const codes = new Set<string>()
  addedOccupations.forEach(({ code, like, employment }, position) => {
    const path = `addedOccupations.${position}`
    const taken = codeProblem(code, codes, dataset)
    if (taken !== null) problems.push({ path: `${path}.code`, message: taken })
    codes.add(code)
    const available = left.get(like)
    if (available === undefined) {
      problems.push({ path: `${path}.like`, message: `"${like}" is not an occupation of dataset ${dataset.id}` })
      return
    }
    if (employment > available * (1 + ROUNDING)) {
      const whole = dataset.occupations.find((occupation) => occupation.code === like)?.employment
      const others = whole === available ? '' : ' that the occupations added before leave'
      const message = `${employment} is above the ${people.format(available)} people of ${like}${others}`
      problems.push({ path: `${path}.employment`, message })
    }
    left.set(like, Math.max(0, available - employment))
  })
  return problems
}
