import { existsSync } from 'node:fs'
import { join } from 'node:path'

const FILES = {
  survey: 'bls_oews_2023_sector_occupation.csv',
  mobilityNodes: 'mobility_nodes.csv',
  mobilityEdges: 'mobility_edges.csv',
  onetCodes: 'bls_onet_soc_crosswalk.csv',
  onetRatings: 'onet_basic_skills_job_zone.csv',
  education: 'bls_education_training_2022.csv',
  population: 'bls_cps_demographics_2022.csv',
  attainment: 'bls_attainment_2021.csv',
  projections: 'bls_projections_2022_2032.csv',
  eloundou: 'exposure_eloundou.csv',
  aioe: 'exposure_aioe.csv',
  aioeLanguage: 'exposure_aioe_language.csv',
  aioeImage: 'exposure_aioe_image.csv',
  applicability: 'exposure_applicability.csv',
}

/** Paths of the upstream files that the dataset is derived from. */
export type SourcePaths = typeof FILES

/**
 * Locates the upstream files.
 *
 * @throws Error, in one line, naming the folder or every file that is missing
 */
export const locateSources = (folder: string): SourcePaths => {
  if (!existsSync(folder)) {
    throw new Error(`the folder of sources ${folder} is missing; give its place with --sources <folder>`)
  }
  const missing = Object.values(FILES).filter((file) => !existsSync(join(folder, file)))
  if (missing.length > 0) throw new Error(`${folder} lacks ${missing.join(', ')}`)
  return {
    survey: join(folder, FILES.survey),
    mobilityNodes: join(folder, FILES.mobilityNodes),
    mobilityEdges: join(folder, FILES.mobilityEdges),
    onetCodes: join(folder, FILES.onetCodes),
    onetRatings: join(folder, FILES.onetRatings),
    education: join(folder, FILES.education),
    population: join(folder, FILES.population),
    attainment: join(folder, FILES.attainment),
    projections: join(folder, FILES.projections),
    eloundou: join(folder, FILES.eloundou),
    aioe: join(folder, FILES.aioe),
    aioeLanguage: join(folder, FILES.aioeLanguage),
    aioeImage: join(folder, FILES.aioeImage),
    applicability: join(folder, FILES.applicability),
  }
}
