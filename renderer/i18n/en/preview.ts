export const preview = {
  figures: 'Preview: expected values of the scenario as it stands',
  sinceSaved: '{{change}} since saved',
  now: 'As it stands',
  saved: 'As saved',
  withoutAI: 'Without AI',
  unemployment: 'Unemployment',
  subtitle: '{{scenario}}: expected values to {{year}}',
  displacedUnit: 'People displaced by {{year}} beyond the same run without AI',
  changeUnit: 'People employed in {{year}}, against the same year without AI',
  failed: 'No preview of the last change',
  note: 'Expected values (mean field), without chance or intervals, drawn anew with every change. Run the scenario for workers with luck of their own, intervals and all charts.',
}
