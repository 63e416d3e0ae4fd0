import type { ExposureFigures } from '../../../simulation/text/card.ts'

type Group = ExposureFigures['majorGroups'][number]

/** The figures of a major group that a table can be sorted by. */
export const GROUP_FIGURES = {
  tasks: ({ tasks }: Group) => tasks,
  rPeople: ({ byTask }: Group) => byTask.people,
  rGpt4: ({ byTask }: Group) => byTask.gpt4,
  kappaPeople: ({ kappa }: Group) => kappa.people,
  kappaGpt4: ({ kappa }: Group) => kappa.gpt4,
  accuracyPeople: ({ accuracy }: Group) => accuracy.people,
  accuracyGpt4: ({ accuracy }: Group) => accuracy.gpt4,
  e0People: ({ alwaysE0 }: Group) => alwaysE0.people,
  e0Gpt4: ({ alwaysE0 }: Group) => alwaysE0.gpt4,
} satisfies Record<string, (group: Group) => number | null>

export type GroupFigure = keyof typeof GROUP_FIGURES

/** What a table of groups is sorted by: their code, upwards, or a figure. */
export interface GroupOrder {
  by: 'major' | GroupFigure
  isDescending: boolean
}

/** Groups in an order; those without the figure come last. */
export const sortGroups = (groups: readonly Group[], { by, isDescending }: GroupOrder): Group[] => {
  const sign = isDescending ? -1 : 1
  if (by === 'major') return groups.toSorted((a, b) => sign * a.major.localeCompare(b.major))
  const figure = GROUP_FIGURES[by]
  return groups.toSorted((a, b) => {
    const [x, y] = [figure(a), figure(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return sign * (x - y)
  })
}

/** The order after a press on a heading: a figure first from its greatest, a second press turns it round. */
export const orderAfter = (order: GroupOrder, by: GroupOrder['by']): GroupOrder => ({
  by,
  isDescending: order.by === by ? !order.isDescending : by !== 'major',
})
