import { expect, test } from 'vitest'
import { DATASET_FILES } from '../../../simulation/dataset/file-names.ts'
import { parseDataset } from '../../../simulation/dataset/parse.ts'
import { templateFiles } from '../../../simulation/dataset/template.ts'
import { runReplicate } from '../../../simulation/ensemble/replicate.ts'
import { buildModel } from '../../../simulation/model/model.ts'
import { checkAgainstDataset, parseScenario } from '../../../simulation/scenario/parse.ts'

test('the template has every file of a dataset, and every table of it something in it', () => {
  expect([...templateFiles().keys()].sort()).toEqual([...DATASET_FILES].sort())
  const dataset = parseDataset(templateFiles(), 'other')
  expect(dataset.id).toBe('my-dataset')
  expect(dataset.occupations.every(({ wages, jobZone }) => wages !== null && jobZone !== null)).toBe(true)
  expect([...dataset.exposure.keys()]).toEqual(['my-survey'])
  expect(dataset.newRoles).toHaveLength(1)
  expect(dataset.demographics).toHaveLength(1)
  expect(dataset.skills?.names).toEqual(['mathematics'])
  expect(dataset.projections?.endYear).toBe(2035)
  expect([...dataset.industryShares].map((share) => Number(share.toFixed(4)))).toEqual([0.5833, 0.4167, 0.75, 0.25])
})

test('a scenario runs on the template and displaces work', () => {
  const dataset = parseDataset(templateFiles(), 'other')
  const scenario = parseScenario({ name: 'a', exposure: { source: 'my-survey' }, engine: { kind: 'meanfield' } })
  checkAgainstDataset(scenario, dataset)
  const { scenario: withAI, baseline } = runReplicate(buildModel(dataset, scenario), 0)
  const people = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
  expect(people(withAI.unemployment)).toBeGreaterThan(people(baseline.unemployment))
})
