export const samples = {
  finance: { name: 'Finance first', about: 'Finance and insurance adopts AI within five years, everyone else slowly. Who moves, and where to?' },
  'health-care': { name: 'Health care', about: 'Hospitals and social services adopt over twelve years while the tools themselves mature.' },
  manufacturing: { name: 'Manufacturing', about: 'Factories adopt within eight years, and a fifth of the automated work does not come back.' },
  transport: { name: 'Transport', about: 'Tools start weak and become fully capable over twelve years; transport and storage leads.' },
  education: { name: 'Education', about: 'Schools and universities adopt quickly, but AI replaces little of the exposed work.' },
  'environmental-services': {
    name: 'Environmental services',
    about: 'Utilities and waste services move first, with a quarter of the returning work in new roles.',
  },
}
