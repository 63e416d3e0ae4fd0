import { z } from 'zod'
import { parseDemographics } from './demographics.ts'
import { parseExposure } from './exposure.ts'
import { FaultList } from './faults.ts'
import { REQUIRED_FILES } from './file-names.ts'
import { parseIndustries, parseIndustryShares } from './industries.ts'
import { parseMobility } from './mobility.ts'
import { networkFromEdges } from './network.ts'
import { parseNewRoles } from './new-roles.ts'
import { parseOccupations } from './occupations.ts'
import { parseProjections } from './projections.ts'
import { parseSkills } from './skills.ts'
import { sourceSchema } from './source.ts'
import type { Dataset, DatasetFiles } from './types.ts'

const bilingual = z.union([
  z.string().transform((text) => ({ en: text, zh: text })),
  z.object({ en: z.string(), zh: z.string().optional() }).transform(({ en, zh }) => ({ en, zh: zh ?? en })),
])

const metadata = z.object({
  id: z.string().min(1),
  title: bilingual,
  year: z.number().int().nullable().default(null),
  currency: z.string().default('USD'),
  sources: z.array(sourceSchema).default([]),
})

const parseMetadata = (text: string | undefined, fallbackId: string, faults: FaultList): z.infer<typeof metadata> => {
  const unnamed = { id: fallbackId, title: { en: fallbackId, zh: fallbackId }, year: null, currency: 'USD', sources: [] }
  if (text === undefined) return unnamed
  try {
    const parsed = metadata.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')))
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) {
      faults.add('dataset.json', null, null, `${issue.path.join('.')}: ${issue.message}`)
    }
  } catch (error) {
    faults.add('dataset.json', null, null, `is not valid JSON: ${String(error)}`)
  }
  return unnamed
}

/**
 * Reads the files of a dataset folder (DESIGN.md, "Contracts"). All faults of all files are found before it fails.
 *
 * @param files text of each file by name; unknown files are ignored
 * @param fallbackId id and title where there is no dataset.json
 * @throws DatasetError listing every fault with file, line, column and what would be right
 */
export const parseDataset = (files: DatasetFiles, fallbackId: string): Dataset => {
  const faults = new FaultList()
  const meta = parseMetadata(files.get('dataset.json'), fallbackId, faults)
  for (const file of REQUIRED_FILES) {
    if (!files.has(file)) faults.add(file, null, null, 'is missing; a dataset needs occupations.csv and mobility.csv')
  }
  const occupationsText = files.get('occupations.csv')
  // Every other file names occupations, so that without them nothing more can be checked.
  if (occupationsText === undefined) faults.throwIfAny()
  const occupations = parseOccupations(occupationsText ?? '', faults)
  if (occupations.length === 0) faults.throwIfAny()
  const index = new Map(occupations.map(({ code }, position) => [code, position]))
  const employment = Float64Array.from(occupations, (occupation) => occupation.employment)
  const mobilityText = files.get('mobility.csv')
  const industries = parseIndustries(files.get('industries.csv'), faults)
  const dataset: Dataset = {
    ...meta,
    occupations,
    industries,
    industryShares: parseIndustryShares(files.get('industry_employment.csv'), industries, occupations.length, index, faults),
    mobility:
      mobilityText === undefined
        ? networkFromEdges(0, [])
        : parseMobility(mobilityText, occupations.length, index, faults),
    exposure: parseExposure(files.get('exposure.csv'), occupations.length, index, faults),
    newRoles: parseNewRoles(
      {
        roles: files.get('new_roles.csv'),
        feeders: files.get('new_role_feeders.csv'),
        industries: files.get('new_role_industries.csv'),
      },
      index,
      new Map(industries.map(({ code }, position) => [code, position])),
      faults,
    ),
    demographics: parseDemographics(files.get('demographics.csv'), employment, index, faults),
    skills: parseSkills(files.get('skills.csv'), employment, index, faults),
    projections: parseProjections(files.get('projections.csv'), employment, index, faults),
  }
  faults.throwIfAny()
  return dataset
}

