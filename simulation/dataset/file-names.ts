/** Without these there is no dataset. */
export const REQUIRED_FILES = ['occupations.csv', 'mobility.csv'] as const

/** Every file that a dataset may have (DESIGN.md, "Contracts"). */
export const DATASET_FILES: readonly string[] = [
  'dataset.json',
  ...REQUIRED_FILES,
  'industries.csv',
  'industry_employment.csv',
  'exposure.csv',
  'new_roles.csv',
  'new_role_feeders.csv',
  'new_role_industries.csv',
  'demographics.csv',
  'skills.csv',
  'projections.csv',
]
