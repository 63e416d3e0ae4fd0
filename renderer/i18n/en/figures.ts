export const figures = {
  title: 'Headline figures',
  interval: '90% interval {{low}} to {{high}}',
  displaced: 'Displaced by {{year}}',
  displacedHelp: 'jobs lost to shrinking demand beyond those lost without AI; no ordinary turnover',
  peak: 'Peak unemployment, {{year}}',
  peakHelp: '{{baseline}} in the same step without AI',
  newRoles: 'In new roles, {{year}}',
  newRolesHelp: 'people at work in roles that did not exist',
  employment: 'Employment, {{year}}',
  employmentHelp: 'people at work compared with the same year without AI',
}
