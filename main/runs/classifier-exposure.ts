import { occupationsToRead } from '../../simulation/demand/exposure.ts'
import { emptyExposure } from '../../simulation/dataset/exposure.ts'
import type { Dataset } from '../../simulation/dataset/types.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import type { Warning } from '../../simulation/warnings.ts'
import { exposureInBackground } from '../classifier/background.ts'
import { descriptions, exposureText } from '../classifier/descriptions.ts'
import type { Model } from '../classifier/model.ts'

/**
 * The dataset with what its table of source `classifier` still lacks for this scenario: a model of
 * exposure, the bundled one unless another is named, reads each such occupation's description, or where there is none
 * its title.
 */
export const withClassifierExposure = async (
  dataset: Dataset,
  scenario: Scenario,
  model?: Model,
): Promise<{ dataset: Dataset; warnings: Warning[] }> => {
  const lacking = occupationsToRead(dataset, scenario)
  if (lacking.length === 0) return { dataset, warnings: [] }
  const described = await descriptions('en')
  const untold = lacking.filter((i) => !described.has(dataset.occupations[i].code))
  const texts = lacking.map((i) => exposureText(described, dataset.occupations[i], 'en'))
  const read = await exposureInBackground(texts, { model })
  const table = structuredClone(dataset.exposure.get('classifier') ?? emptyExposure(dataset.occupations.length))
  lacking.forEach((i, position) => {
    const { exposure, automation } = read[position]
    if (table.known[i] === 0) {
      table.e1[i] = exposure.e1
      table.e2[i] = exposure.e2
      table.known[i] = 1
      ;[table.low[i], table.high[i]] = exposure.interval
      table.intervalKnown[i] = 1
    }
    table.automation[i] = automation
    table.automationKnown[i] = 1
  })
  const warnings: Warning[] =
    untold.length === 0
      ? []
      : [{ code: 'titles-only', occupations: untold.length }]
  return { dataset: { ...dataset, exposure: new Map([...dataset.exposure, ['classifier', table]]) }, warnings }
}
