import type { Dataset } from '../../simulation/dataset/types.ts'
import { beta, exposureOf } from '../../simulation/text/exposure.ts'
import type { Duty } from '../../simulation/text/duties.ts'
import type { TrainedNetwork } from '../../simulation/text/files.ts'
import { pearson } from '../../simulation/text/metrics.ts'
import { sentences } from '../../simulation/text/segment.ts'
import { sequencesOf } from '../../simulation/text/tokens.ts'
import type { OwnCard } from './schemas.ts'

/** How far β read from described duties agrees with published labels. */
export type PublishedAgreement = NonNullable<OwnCard['published']>['after']

const RATERS = { people: 'eloundou-people', gpt4: 'eloundou-gpt4' }

const coefficient = (r: number): number | null => (Number.isFinite(r) ? r : null)

/** β of a description: the mean over its duties by their shares of working time. */
export const describedBetas = ({ network, vocabulary }: TrainedNetwork, described: readonly (readonly Duty[])[]): number[] => {
  const parts = described.flatMap((duties, place) =>
    duties.flatMap(({ share, text }) => {
      const own = sequencesOf(vocabulary, sentences(text))
      return own.map((ids) => ({ place, weight: share / own.length, ids }))
    }),
  )
  const betas = described.map(() => 0)
  network.predict(parts.map(({ ids }) => ids)).forEach((prediction, i) => {
    betas[parts[i].place] += parts[i].weight * beta(exposureOf(prediction))
  })
  return betas
}

/** Pearson's r by occupation of a network's β with the labels of people and of GPT-4, over the described occupations. */
export const publishedAgreement = (
  trained: TrainedNetwork,
  { occupations, exposure }: Dataset,
  described: ReadonlyMap<string, readonly Duty[]>,
): PublishedAgreement & { occupations: number } => {
  const places = occupations.flatMap(({ code }, i) => (described.has(code) ? [i] : []))
  const betas = describedBetas(trained, places.map((i) => described.get(occupations[i].code) ?? []))
  const agreement = (source: string): number | null => {
    const table = exposure.get(source)
    if (table === undefined) return null
    const known = places.map((i, k) => ({ i, k })).filter(({ i }) => table.known[i] === 1)
    const labelled = known.map(({ i }) => beta({ e1: table.e1[i], e2: table.e2[i] }))
    return coefficient(pearson(known.map(({ k }) => betas[k]), labelled))
  }
  return { occupations: places.length, people: agreement(RATERS.people), gpt4: agreement(RATERS.gpt4) }
}
