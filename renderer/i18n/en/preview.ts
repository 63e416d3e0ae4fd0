export const preview = {
  figures: 'Preview: expected values of the scenario as it stands',
  sinceSaved: '{{change}} since saved',
  points: '{{change}} pp',
  now: 'As it stands',
  saved: 'As saved',
  withoutAI: 'Without AI',
  unemployment: 'Unemployment',
  subtitle: '{{scenario}}: expected values to {{year}}',
  displacedUnit: 'People by {{year}}, beyond the run without AI',
  changeUnit: 'People in {{year}}, against the run without AI',
  failed: 'No preview of the last change',
  note: 'Expected values (mean field), without chance or intervals, drawn anew with every change. Run the scenario for workers with luck of their own, intervals and all charts.',
}
