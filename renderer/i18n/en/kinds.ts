export const kinds = {
  duty: 'Duty',
  duties: 'Duties',
  requirements: 'Requirements',
  benefits: 'Benefits',
  employer: 'Employer',
  equal_opportunity: 'Equal opportunity',
  application: 'Application',
  conditions: 'Conditions',
  heading: 'Heading',
  other: 'Other',
}
