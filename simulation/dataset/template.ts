import type { DatasetFiles } from './types.ts'

const METADATA = {
  id: 'my-dataset',
  title: { en: 'My dataset', zh: '我的数据集' },
  year: 2025,
  currency: 'USD',
  sources: [
    {
      id: 'my-survey',
      title: 'Name of the survey that the figures come from',
      year: 2025,
      publisher: 'Who published it',
      licence: 'Under which terms',
      citation: 'How it wants to be cited',
    },
  ],
}

/** Headings and example rows; two occupations, since people must have somewhere to move. */
const TABLES: Record<string, readonly string[]> = {
  'occupations.csv': [
    'code,title,title_zh,major,job_zone,employment,wage_mean,wage_p10,wage_p25,wage_median,wage_p75,wage_p90',
    'clerk,Office clerks,办公室文员,office,2,60000,38000,26000,31000,37000,44000,52000',
    'analyst,Data analysts,数据分析师,office,4,40000,72000,45000,56000,69000,85000,104000',
  ],
  'mobility.csv': [
    'from,to,probability',
    'clerk,clerk,0.9',
    'clerk,analyst,0.1',
    'analyst,analyst,0.85',
    'analyst,clerk,0.15',
  ],
  'industries.csv': ['code,title,title_zh', 'finance,Finance,金融业', 'health,Health care,医疗保健业'],
  'industry_employment.csv': [
    'industry,occupation,employment',
    'finance,clerk,35000',
    'health,clerk,25000',
    'finance,analyst,30000',
    'health,analyst,10000',
  ],
  'exposure.csv': [
    'occupation,source,e1,e2,automation,beta_low,beta_high',
    'clerk,my-survey,0.4,0.3,0.5,0.45,0.65',
    'analyst,my-survey,0.3,0.5,0.3,0.45,0.65',
  ],
  'new_roles.csv': ['id,title,title_zh,weight,wage_mean,job_zone', 'ai-auditor,AI auditors,人工智能审计师,1,80000,4'],
  'new_role_feeders.csv': [
    'role,occupation,weight,reason',
    'ai-auditor,clerk,0.25,Knows the files that are audited',
    'ai-auditor,analyst,0.75,Checks figures for a living',
  ],
  'new_role_industries.csv': ['role,industry,weight,reason', 'ai-auditor,finance,1,Supervised most closely'],
  'demographics.csv': [
    'occupation,dimension,category,share',
    'clerk,sex,women,0.7',
    'clerk,sex,men,0.3',
    'analyst,sex,women,0.4',
    'analyst,sex,men,0.6',
  ],
  'skills.csv': ['occupation,skill,level', 'clerk,mathematics,0.35', 'analyst,mathematics,0.7'],
  'projections.csv': ['occupation,start_year,end_year,ratio', 'clerk,2025,2035,0.95', 'analyst,2025,2035,1.2'],
}

/**
 * The files of a new dataset, each with its headings and coherent example rows to be replaced. They are themselves a
 * dataset without faults, on which a scenario can run.
 */
export const templateFiles = (): DatasetFiles =>
  new Map([
    ['dataset.json', `${JSON.stringify(METADATA, null, 2)}\n`],
    ...Object.entries(TABLES).map(([name, lines]): [string, string] => [name, `${lines.join('\n')}\n`]),
  ])
