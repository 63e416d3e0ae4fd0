import { writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeCsv } from './csv.ts'
import { DATASET } from './dataset.ts'
import { writeReport } from './report.ts'
import { locateSources } from './sources.ts'
import { readAttainment } from './tables/attainment.ts'
import { defineOccupations } from './tables/crosswalk.ts'
import { demographicRows } from './tables/demographics.ts'
import { fillEmployment, industryEmployment } from './tables/employment.ts'
import { classifierExposure } from './tables/classifier-exposure.ts'
import { EXPOSURE_COLUMNS, exposureCells, publishedExposure } from './tables/exposure.ts'
import { readIndustries } from './tables/industries.ts'
import { JOB_TITLE_COLUMNS, jobTitleRows } from './tables/job-titles.ts'
import { jobZones } from './tables/job-zone.ts'
import { mergeMobility, readMobilityEdges, readMobilityNodes } from './tables/mobility.ts'
import { newRoleFeeders, newRoleIndustries, newRoles } from './tables/new-roles.ts'
import { OCCUPATION_COLUMNS, occupationRows, readChineseTitles } from './tables/occupations.ts'
import { readOnetCodes } from './tables/onet-codes.ts'
import { populationShares } from './tables/population-survey.ts'
import { projectionRows } from './tables/projections.ts'
import { skillRows } from './tables/skills.ts'
import { readSurvey } from './tables/survey.ts'
import { occupationWages } from './tables/wages.ts'

const DATA = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const DEFAULT_SOURCES = resolve(DATA, '..', '..', 'shared', 'sources')

const input = (file: string): string => join(DATA, 'build', 'inputs', file)
const output = (file: string): string => join(DATA, 'us-2023', file)

const build = async (sourcesFolder: string): Promise<void> => {
  const sources = locateSources(sourcesFolder)
  const survey = readSurvey(sources.survey)
  const onetCodes = readOnetCodes(sources.onetCodes)
  const nodes = readMobilityNodes(sources.mobilityNodes)

  const titles = new Map(survey.toReversed().map(({ code, title }) => [code, title]))
  const detailed = [
    ...new Set(survey.filter(({ level }) => level === 'detailed').map(({ code }) => code)),
  ].sort()
  const definitions = defineOccupations(input('crosswalk.csv'), nodes, titles, detailed)

  const employment = fillEmployment(survey)
  const people = employment.byDetailed
  const { wages, fromMinorGroup } = occupationWages(definitions, survey, employment)
  const { zones, fromEducation } = jobZones(definitions, onetCodes, people, sources)
  const titlesZh = readChineseTitles(join(DATA, 'descriptions', 'titles_zh.csv'))
  writeCsv(
    output('occupations.csv'),
    OCCUPATION_COLUMNS,
    occupationRows(definitions, titlesZh, people, wages, zones),
  )

  writeCsv(join(DATA, 'descriptions', 'job_titles.csv'), JOB_TITLE_COLUMNS, jobTitleRows(definitions, onetCodes))

  writeCsv(output('industries.csv'), ['code', 'title', 'title_zh'], readIndustries(input('industries.csv')))
  writeCsv(
    output('industry_employment.csv'),
    ['industry', 'occupation', 'employment'],
    industryEmployment(definitions, employment),
  )

  const mobility = mergeMobility(definitions, nodes, readMobilityEdges(sources.mobilityEdges))
  writeCsv(
    output('mobility.csv'),
    ['from', 'to', 'probability'],
    mobility.map(({ from, to, probability }) => [from, to, probability]),
  )

  const predecessors = input('soc_2010_to_2018.csv')
  const { rows, imputed } = publishedExposure(definitions, onetCodes, people, { ...sources, predecessors })
  const classifierRows = await classifierExposure(definitions, join(DATA, 'descriptions', 'en.csv'))
  writeCsv(output('exposure.csv'), EXPOSURE_COLUMNS, exposureCells([...rows, ...classifierRows]))

  writeCsv(
    output('new_roles.csv'),
    ['id', 'title', 'title_zh', 'weight', 'wage_mean', 'job_zone'],
    newRoles(input('new_roles.csv'), wages),
  )
  writeCsv(
    output('new_role_feeders.csv'),
    ['role', 'occupation', 'weight', 'reason'],
    newRoleFeeders(input('new_role_feeders.csv')),
  )
  writeCsv(
    output('new_role_industries.csv'),
    ['role', 'industry', 'weight', 'reason'],
    newRoleIndustries(input('new_role_industries.csv')),
  )

  const population = populationShares(sources.population, input('census_titles.csv'), survey, detailed)
  writeCsv(
    output('demographics.csv'),
    ['occupation', 'dimension', 'category', 'share'],
    demographicRows(definitions, people, population.shares, readAttainment(sources.attainment)),
  )
  const skills = skillRows(definitions, onetCodes, people, sources.onetRatings)
  writeCsv(output('skills.csv'), ['occupation', 'skill', 'level'], skills.rows)
  writeCsv(
    output('projections.csv'),
    ['occupation', 'start_year', 'end_year', 'ratio'],
    projectionRows(definitions, sources.projections),
  )

  writeFileSync(output('dataset.json'), `${JSON.stringify(DATASET, null, 2)}\n`)
  writeReport(join(DATA, 'SOURCES.md'), {
    definitions,
    people,
    fills: employment.reports,
    imputed,
    zonesFromEducation: fromEducation,
    wagesFromMinorGroup: fromMinorGroup,
    mobility,
    populationFromGroup: population.fromGroup,
    skills,
  })
}

const { values } = parseArgs({ options: { sources: { type: 'string' } } })
try {
  await build(values.sources === undefined ? DEFAULT_SOURCES : resolve(values.sources))
} catch (error) {
  process.stderr.write(`build:data: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
